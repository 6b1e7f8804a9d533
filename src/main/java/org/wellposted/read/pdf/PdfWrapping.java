package org.wellposted.read.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where a line was ended by the margin, not by its writer, and puts the two halves together again. */
final class PdfWrapping {

    /** The hyphen of a word that is parted at the end of a line. */
    static final char PARTED = '\u2010';

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’\\-\u2010]+");
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
    private static final Pattern UNSAID = Pattern.compile("[\\p{Co}\\p{Cc}\\p{Cs}&&[^\\t]]");

    private final Map<Integer, Float> lefts = new HashMap<>();
    private final Map<Integer, Float> rights = new HashMap<>();
    private final Set<Integer> wrapped = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> compoundParts = new HashSet<>();

    PdfWrapping(List<PdfRow> rows) {
        for (PdfRow row : rows) {
            lefts.merge(row.stretch(), row.x(), Math::min);
            rights.merge(row.stretch(), row.right(), Math::max);
            for (String word : APART.split(row.text())) note(word.toLowerCase(Locale.ROOT));
        }
        for (int i = 1; i < rows.size(); i++) {
            PdfRow before = rows.get(i - 1);
            PdfRow row = rows.get(i);
            if (before.stretch() == row.stretch() && fills(before, row) && startsLower(row)) wrapped.add(row.stretch());
        }
    }

    private void note(String word) {
        words.add(word);
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            compoundParts.add(word.substring(0, hyphen));
            compoundParts.add(word.substring(hyphen + 1));
        }
    }

    /** Whether the first word of the next line had no more room on this. */
    boolean isFull(PdfRow row, PdfRow next) {
        if (endsHyphenated(row.text()) && startsLower(next)) return true;
        if (fills(row, next)) return startsLower(next) || wrapped.contains(row.stretch()) && !endsSentence(row);
        float width = rights.get(row.stretch()) - lefts.get(row.stretch());
        return startsLower(next) && !endsSentence(row) && row.right() - lefts.get(row.stretch()) > 0.6f * width;
    }

    private boolean fills(PdfRow row, PdfRow next) {
        return row.right() + 0.2f * row.size() + next.firstWord() > rights.get(row.stretch());
    }

    /** Whether a sentence is cut by the end of a column or page. */
    boolean isCut(PdfRow row, PdfRow next) {
        return startsLower(next)
                && !endsSentence(row)
                && row.right() - lefts.get(row.stretch())
                        > 0.6f * (rights.get(row.stretch()) - lefts.get(row.stretch()));
    }

    /** Whether two lines of different length have one axis. */
    boolean isCentred(PdfRow row, PdfRow next) {
        return Math.abs((row.x() + row.right()) - (next.x() + next.right())) < row.size();
    }

    /** What stands between two halves of a line. */
    String joint(PdfRow row, PdfRow next) {
        return endsHyphenated(row.text()) ? "" : " ";
    }

    /** The words of a line; with the hyphen at its end only if it belongs to the word that goes on in the next. */
    String words(PdfRow row, PdfRow next) {
        String text = row.text();
        if (next != null && endsHyphenated(text) && !keepsHyphen(text, next.text())) {
            text = text.substring(0, text.length() - 1);
        }
        return clean(text);
    }

    private boolean keepsHyphen(String text, String next) {
        if (text.charAt(text.length() - 1) != '-') return false;
        if (!Character.isLowerCase(next.charAt(0))) return true;
        String first = last(text.substring(0, text.length() - 1)).toLowerCase(Locale.ROOT);
        String second = first(next).toLowerCase(Locale.ROOT);
        if (first.length() < 2 || words.contains(first + "-" + second)) return true;
        if (words.contains(first + second)) return false;
        if (compoundParts.contains(first) && first.length() > 2 || compoundParts.contains(second)) return true;
        return first.length() > 2 && second.length() > 2 && words.contains(first) && words.contains(second);
    }

    private static String last(String text) {
        String[] words = APART.split(text);
        String word = words.length == 0 ? "" : words[words.length - 1];
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static String first(String text) {
        String[] words = APART.split(text, 2);
        return words.length == 0 ? "" : words[0];
    }

    private static boolean endsHyphenated(String text) {
        int end = text.length() - 1;
        if (end < 1 || !Character.isLetterOrDigit(text.charAt(end - 1))) return false;
        char c = text.charAt(end);
        return c == '-' || c == PARTED;
    }

    private static boolean startsLower(PdfRow row) {
        return Character.isLowerCase(row.text().charAt(0));
    }

    private static boolean endsSentence(PdfRow row) {
        char end = row.text().charAt(row.text().length() - 1);
        return end == '.' || end == ':' || end == ';' || end == '!' || end == '?';
    }

    /** Letters as people write them: composed, ligatures taken apart, without signs that only one font knows. */
    private static String clean(String text) {
        String said = UNSAID.matcher(text.replace(PARTED, '-')).replaceAll(" ");
        said = LIGATURE.matcher(said).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(said, Normalizer.Form.NFC);
    }
}
