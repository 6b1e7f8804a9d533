package org.wellposted.sense;

import java.util.List;
import java.util.Locale;
import org.wellposted.model.Span;
import org.wellposted.sense.Phrases.Hit;
import org.wellposted.sense.Words.Range;

/**
 * Tells whether a row is a heading, or begins with one ("Chi siamo: Rossi Srl è ..."), and of which section. The more a
 * row looks like a heading, the less its words need to say.
 */
final class HeadingTeller {

    private static final String OTHER = "other";
    private static final int LONGEST = 9;
    private static final int LONGEST_INLINE = 6;

    private final Lexicon lexicon;
    private final Words words;

    HeadingTeller(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * @param section the id of the section it opens
     * @param span the heading itself, its colon included
     * @param rest the numbers of the words behind it in the same row; may be empty
     * @param told whether its words told the section, not only its looks
     * @param titles whether it is the posting's title itself
     */
    record Heading(String section, Span span, Range rest, boolean told, boolean titles) {

        Heading(String section, Span span, Range rest, boolean told) {
            this(section, span, rest, told, false);
        }

        /** A heading that names the job: what it opens is said by itself. */
        static Heading title(Row row) {
            return new Heading("position", row.content(), row.words(), true, true);
        }
    }

    /** The row's heading, or null if it is none. */
    Heading tell(Row row, Row next) {
        if (row.words().isEmpty() || isGap(row)) return null;
        Heading inline = inline(row);
        if (inline != null) return inline;
        return wholeRow(row, next);
    }

    private Heading inline(Row row) {
        int colon = colon(row);
        if (colon < 0) return null;
        Range before = words.in(new Span(row.content().start(), colon));
        int end = behindMarks(colon + 1, row.content().end());
        Range after = words.in(new Span(end, row.content().end()));
        boolean somethingAfter = !words.text().substring(end, row.content().end()).isBlank();
        if (before.isEmpty() || before.size() > LONGEST_INLINE || !somethingAfter) return null;
        Hit<String> hit = covering(before);
        return hit == null
                ? null
                : new Heading(hit.value(), new Span(row.content().start(), end), after, true);
    }

    /** Behind the marks that close a heading in bold. */
    private int behindMarks(int from, int to) {
        int i = from;
        while (i < to && (words.text().charAt(i) == '*' || words.text().charAt(i) == '_')) i++;
        return i;
    }

    /** The first colon of the row that is not part of a time or an address, or -1. */
    private int colon(Row row) {
        String text = words.text();
        for (int i = row.content().start(); i < row.content().end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.') return -1;
            if (c == ':' || c == '：') {
                boolean last = i + 1 >= row.content().end();
                return last || !Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 1) != '/' ? i : -1;
            }
        }
        return -1;
    }

    private Heading wholeRow(Row row, Row next) {
        if (row.words().size() > LONGEST) return null;
        String text = row.content().cut(words.text());
        char end = lastChar(text);
        boolean colon = end == ':' || end == '：';
        if (!row.marked() && (row.bullet() && !colon || end == '.' || end == ',' || end == ';')) return null;
        Hit<String> whole = covering(row.words());
        if (whole != null) return heading(whole.value(), row, true);
        boolean setApart = row.marked() || colon || isCapitals(text);
        Hit<String> part = longest(row.words());
        if (part != null && (setApart || stands(row, next) && leftOver(row.words(), part) <= 2)) {
            return heading(part.value(), row, true);
        }
        return row.marked() || colon && row.words().size() <= LONGEST_INLINE ? heading(OTHER, row, false) : null;
    }

    /** "[Company name]" on a line of its own waits to be filled; it opens nothing. */
    private boolean isGap(Row row) {
        return "[{<".indexOf(words.text().charAt(row.content().start())) >= 0
                && "]}>".indexOf(words.text().charAt(row.content().end() - 1)) >= 0;
    }

    private static Heading heading(String section, Row row, boolean told) {
        return new Heading(section, row.content(), new Range(row.words().to(), row.words().to()), told);
    }

    /** Whether a short row stands alone before a list or a paragraph. */
    private static boolean stands(Row row, Row next) {
        return next != null && (next.bullet() || row.gap() && next.gap());
    }

    /** The heading phrase that, connectives aside, is all that these words say; or null. */
    private Hit<String> covering(Range range) {
        Hit<String> hit = longest(range);
        return hit != null && leftOver(range, hit) == 0 ? hit : null;
    }

    private Hit<String> longest(Range range) {
        List<Hit<String>> hits = lexicon.headings.in(words, range);
        Hit<String> best = null;
        for (Hit<String> hit : hits) {
            if (best == null || weight(hit) > weight(best)) best = hit;
        }
        return best;
    }

    /** Words first, then letters: a longer stem says more than a shorter one. */
    private static int weight(Hit<String> hit) {
        int letters = hit.form().words().stream().mapToInt(String::length).sum();
        return hit.form().words().size() * 100 + letters;
    }

    private int leftOver(Range range, Hit<String> hit) {
        int left = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean within = i >= hit.from() && i < hit.to();
            if (!within && !lexicon.connectives.contains(words.at(i)) && !isNumber(words.at(i))) left++;
        }
        return left;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static char lastChar(String text) {
        int i = text.length() - 1;
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '*' || text.charAt(i) == '_')) i--;
        return text.charAt(i);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() > 3;
    }
}
