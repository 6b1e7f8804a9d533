package org.wellposted.write;

import org.wellposted.model.Span;

/** The words at a place, as they stand within a line of ours: on one line, without control characters. */
final class Excerpt {

    private Excerpt() {}

    /** @param most so many UTF-16 units at most; what is cut off shows as an ellipsis */
    static String of(String text, Span span, int most) {
        int enough = Math.min(span.end(), span.start() + 4 * most);
        String words = of(text, new Span(span.start(), enough));
        if (words.length() <= most && enough == span.end()) return words;
        if (words.length() < most) return words + "…";
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** All of them. */
    static String of(String text, Span span) {
        return span.cut(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
