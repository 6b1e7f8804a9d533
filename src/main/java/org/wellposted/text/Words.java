package org.wellposted.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import org.wellposted.model.Span;

/**
 * A text cut into words, folded for matching, each with its place in the text as given.
 *
 * <p>Letters are composed (NFC) and {@linkplain Letters#fold folded}; the places stay those of the text, as UTF-16 counts.
 * Apostrophes and hyphens part words: {@code l'emissione} is two.
 */
public final class Words {

    private static final BitSet UNCUT = new BitSet();

    private final String text;
    private int count;
    private String[] folded;
    private int[] starts;
    private int[] ends;

    private Words(String text) {
        this.text = text;
        int room = 4 + text.length() / 5;
        this.folded = new String[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    public static Words of(String text) {
        return of(text, UNCUT);
    }

    /** @param cuts offsets at which a new word begins though no mark stands before it */
    public static Words of(String text, BitSet cuts) {
        Words words = new Words(text);
        boolean composed = !holdsCombining(text);
        StringBuilder word = new StringBuilder();
        int start = -1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (start >= 0 && cuts.get(i)) {
                words.add(word, start, i);
                start = -1;
            }
            if (isWordChar(c)) {
                if (start < 0 && isAddress(text, i)) {
                    i = behindAddress(text, i);
                    continue;
                }
                if (start < 0) start = i;
                if (!composed && i + 1 < length && isCombining(text.charAt(i + 1))) {
                    int end = i + 1;
                    while (end < length && isCombining(text.charAt(end))) end++;
                    Letters.fold(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC), word);
                    i = end - 1;
                } else {
                    char folded = Letters.fold(c);
                    if (folded != Letters.NONE) word.append(folded);
                }
            } else if (start >= 0) {
                words.add(word, start, i);
                start = -1;
            }
        }
        if (start >= 0) words.add(word, start, length);
        return words;
    }

    private void add(StringBuilder word, int start, int end) {
        // a combining mark by itself folds to nothing
        if (word.isEmpty()) return;
        if (count == starts.length) {
            folded = Arrays.copyOf(folded, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        folded[count] = word.toString();
        starts[count] = start;
        ends[count++] = end;
        word.setLength(0);
    }

    /** The words in a web address are not the writer's. */
    private static boolean isAddress(String text, int i) {
        return text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i);
    }

    private static int behindAddress(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && "()<>\"".indexOf(text.charAt(i)) < 0)
            i++;
        return i - 1;
    }

    private static boolean isWordChar(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || isCombining(c) || Character.isSurrogate(c);
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Asked before the platform's normalizer is, whose tables take longer to load than most drafts to read. */
    private static boolean holdsCombining(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCombining(text.charAt(i))) return true;
        }
        return false;
    }

    public int count() {
        return count;
    }

    public String at(int i) {
        return folded[i];
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The stretch of text from the first to the last of these words. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first word that starts at or behind an offset. */
    public int from(int offset) {
        int i = Arrays.binarySearch(starts, 0, count, offset);
        return i >= 0 ? i : -i - 1;
    }

    /** The words that start in a span. */
    public Range in(Span span) {
        return new Range(from(span.start()), from(span.end()));
    }

    public String text() {
        return text;
    }

    /** Words by their number, half open. */
    public record Range(int from, int to) {

        public int size() {
            return to - from;
        }

        public boolean isEmpty() {
            return from >= to;
        }
    }
}
