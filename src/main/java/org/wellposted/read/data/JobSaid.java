package org.wellposted.read.data;

import java.util.List;
import java.util.Locale;
import org.wellposted.read.words.Passage;

/** What was set down of a posting: exports give a text as HTML, as plain text, in one piece and in several. */
final class JobSaid {

    /** Two texts that begin and end with the same so many letters are one, given twice. */
    static final int SAME = 80;

    private final StringBuilder said = new StringBuilder();

    void add(List<Passage> text) {
        text.forEach(passage -> said.append(letters(passage.words().text())));
    }

    /** In letters and digits. */
    int length() {
        return said.length();
    }

    /**
     * Whether the same was set down before.
     *
     * @param least shorter texts may well be said twice
     */
    boolean holds(List<Passage> text, int least) {
        StringBuilder letters = new StringBuilder();
        text.forEach(passage -> letters.append(letters(passage.words().text())));
        int length = letters.length();
        int compared = Math.min(SAME, length);
        return length >= least
                && said.indexOf(letters.substring(0, compared)) >= 0
                && said.indexOf(letters.substring(length - compared)) >= 0;
    }

    /** By which two texts are told to be one, whatever their marks and spaces. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
