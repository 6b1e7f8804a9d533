package org.wellposted.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds letters, so that what is written in another case or typed on another keyboard is found. To two degrees: {@link #fold}
 * keeps accents, which tell words apart; {@link #bare} drops them too, as whoever asks for a job may do.
 */
public final class Letters {

    /** What a letter folds to that is dropped: the dot that İ leaves behind in lower case. */
    static final char NONE = 0;

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private Letters() {}

    /** In lower case, with İ I ı i as one letter, so that it needs no language; {@link #NONE} for nothing. */
    static char fold(char c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        return switch (c) {
            case 'İ', 'ı' -> 'i';
            case '\u0307' -> NONE;
            default -> Character.toLowerCase(c);
        };
    }

    /** The same of each letter; what is composed of several characters is to be composed (NFC) before. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, folded);
        return folded.toString();
    }

    static void fold(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != NONE) into.append(folded);
        }
    }

    /** Folded, and without accents and other marks. */
    public static String bare(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128 || !Character.isLetter(c));
        // the platform's tables take longer to load than most names to find
        return fold(
                plain
                        ? text
                        : MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll(""));
    }
}
