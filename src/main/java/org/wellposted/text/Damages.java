package org.wellposted.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wellposted.model.Damage;
import org.wellposted.model.Span;

/**
 * Finds letters that were lost: UTF-8 that was read as an older encoding ("perchÃ©"), and letters of which only a
 * question mark is left ("N?TEL?KLER").
 */
public final class Damages {

    private static final char LOST = '\uFFFD';

    /** A single question mark inside a word is a slip of the keyboard, not of an encoding. */
    private static final int LEAST_MARKS = 2;

    /** At the end of a word, where question marks belong, it takes more to tell. */
    private static final int LEAST_END_MARKS = 3;

    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 30;

    private final String text;
    private final int from;

    private Damages(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /**
     * @param from where the posting begins, behind any front matter
     * @return one at most
     */
    public static List<Damage> find(String text, int from) {
        return new Damages(text, from).find();
    }

    private List<Damage> find() {
        List<Span> words = new ArrayList<>();
        List<Span> inner = new ArrayList<>();
        List<Span> last = new ArrayList<>();
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LOST || c >= 0x80 && (Mojibake.length(text, i) > 0 || Mojibake.isCutShort(text, i))) {
                add(words, i);
            } else if (c == '?') {
                if (standsInside(i)) add(inner, i);
                else if (standsLast(i)) add(last, i);
            }
        }
        boolean marks = marks(inner) >= LEAST_MARKS;
        if (marks) words.addAll(inner);
        if (marks || marks(last) >= LEAST_END_MARKS) words.addAll(last);
        if (words.isEmpty()) return List.of();
        words.sort(null);
        List<Span> each = words.stream().distinct().toList();
        String shown = each.stream().map(this::shown).distinct().limit(SHOWN).collect(Collectors.joining(", "));
        return List.of(new Damage(each.get(0), shown, each.size()));
    }

    /** How many question marks stand in these words. */
    private int marks(List<Span> words) {
        int marks = 0;
        for (Span word : words)
            marks += (int) word.cut(text).chars().filter(c -> c == '?').count();
        return marks;
    }

    private void add(List<Span> words, int at) {
        Span word = word(at);
        if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) words.add(word);
    }

    /** Between letters or before one, as no question mark is that ends a question, unless the next begins at once. */
    private boolean standsInside(int at) {
        if (!isLetter(at + 1) || isAddress(at)) return false;
        boolean first = at == from || Character.isWhitespace(text.charAt(at - 1));
        boolean newSentence = isLetter(at - 1)
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
        return (first || isLetter(at - 1)) && !newSentence;
    }

    /** At the end of a word, the sentence going on. */
    private boolean standsLast(int at) {
        if (!isLetter(at - 1) || isAddress(at)) return false;
        int next = at + 1;
        if (next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == ';')) return true;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        return next > at + 1 && isLetter(next) && Character.isLowerCase(text.charAt(next));
    }

    private boolean isLetter(int at) {
        return at >= from && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isAddress(int at) {
        String word = word(at).cut(text);
        return word.indexOf('/') >= 0 || word.indexOf('=') >= 0 || word.indexOf('@') >= 0 || word.startsWith("www.");
    }

    /** From white space to white space, without the signs around it. */
    private Span word(int at) {
        int length = Math.max(1, Mojibake.length(text, at));
        int start = at;
        int end = at + length;
        while (start > from && at - start < LONGEST_SHOWN && !Character.isWhitespace(text.charAt(start - 1))) start--;
        while (end < text.length() && end - at < LONGEST_SHOWN) {
            int more = Mojibake.length(text, end);
            if (more == 0 && isEnd(text.charAt(end))) break;
            end += Math.max(1, more);
        }
        while (start < at && "(\"'«“*-".indexOf(text.charAt(start)) >= 0) start++;
        while (end > at + length && ".,:;!)\"'*".indexOf(text.charAt(end - 1)) >= 0) end--;
        return new Span(start, Math.min(end, text.length()));
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private String shown(Span word) {
        String said = word.cut(text);
        String meant = Mojibake.mended(said);
        return meant.equals(said) ? said : said.replace('\u00A0', ' ').strip() + " (" + meant + "?)";
    }

    /** UTF-8 that was read as if each of its bytes were a letter. */
    private static final class Mojibake {

        private static final int FIRST_HIGH = 0x80;
        private static final int LAST_CONTINUING = 0xBF;
        private static final int CONTROLS = 0x20;

        /** What the bytes 80 to 9F are in Windows' encodings of the West, Turkish among them. */
        private static final String WINDOWS = windows();

        private static String windows() {
            byte[] bytes = new byte[CONTROLS];
            for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (FIRST_HIGH + i);
            return new String(bytes, Charset.forName("windows-1252"));
        }

        /** How many characters from here on stand for one; 0 if none do. */
        static int length(String text, int at) {
            if (at >= text.length()) return 0;
            return switch (text.charAt(at)) {
                // accented letters of the West and of Turkish; signs such as ° and «
                case 'Ã', 'Ä', 'Å', 'Â' -> meant(text, at, 2) > 0 ? 2 : 0;
                // quotation marks, dashes, bullets, the euro
                case 'â' -> meant(text, at, 3) > 0 ? 3 : 0;
                default -> 0;
            };
        }

        /** "responsabilitÃ" at the end of a word: the no-break space that belongs to it became a space. */
        static boolean isCutShort(String text, int at) {
            return text.charAt(at) == 'Ã'
                    && at > 0
                    && Character.isLowerCase(text.charAt(at - 1))
                    && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        }

        static String mended(String word) {
            StringBuilder meant = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                int length = length(word, i);
                if (length > 0) {
                    meant.append((char) meant(word, i, length));
                    i += length - 1;
                } else {
                    meant.append(isCutShort(word, i) ? 'à' : word.charAt(i));
                }
            }
            return meant.toString();
        }

        /** The character that the bytes of these make, or 0. */
        private static int meant(String text, int at, int length) {
            if (at + length > text.length()) return 0;
            int code = length == 2 ? text.charAt(at) & 0x1F : text.charAt(at) & 0x0F;
            for (int i = at + 1; i < at + length; i++) {
                int b = continuing(text.charAt(i));
                if (b < 0) return 0;
                code = code << 6 | b & 0x3F;
            }
            boolean known = length == 2 ? code >= 0xA0 && code <= 0x17F : code >= 0x2000 && code <= 0x2BFF;
            return known ? code : 0;
        }

        /** The byte that became this character, if such a byte can go on a letter of UTF-8; else -1. */
        private static int continuing(char c) {
            if (c >= FIRST_HIGH && c <= LAST_CONTINUING) return c;
            int windows = WINDOWS.indexOf(c);
            return windows < 0 ? -1 : FIRST_HIGH + windows;
        }
    }
}
