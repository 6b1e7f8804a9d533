package org.wellposted.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds where lines met that were run together, as they are when a posting is copied out of a page: bullets within a
 * paragraph, a sentence's end right before a capital letter ("mezunDeneyimli"), a heading in the midst of a text.
 */
public final class Seams {

    /** A line no longer than this holds nothing that was run together. */
    private static final int LONG = 100;

    /** One such place may be a slip or a name; lists run together have several. */
    private static final int SEVERAL = 2;

    private static final int LEAST_CHUNK = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_HEADING = 9;
    private static final int SEEN = 12;
    private static final String CLOSES = ".!?…;:";

    private final String text;
    private final Lexicon lexicon;
    /** Where a line begins. */
    private final BitSet lines = new BitSet();
    /** Where a line may begin, if what stands before it is a heading. */
    private final BitSet perhaps = new BitSet();

    private final BitSet runIn = new BitSet();

    private Seams(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * The draft's words and blocks, with what was run together apart again.
     *
     * @param runIn where headings begin that stood right before their text, with no mark between
     */
    public record Mended(Words words, List<Block> blocks, BitSet runIn) {}

    /** @param words the draft's words, as they are if nothing was run together */
    public static Mended mend(Draft draft, List<Block> blocks, Words words, Lexicon lexicon) {
        if (blocks.stream().noneMatch(Seams::mayHold)) return new Mended(words, blocks, new BitSet());
        Seams seams = new Seams(draft.text(), lexicon);
        blocks.stream().filter(Seams::mayHold).forEach(seams::glued);
        BitSet cuts = (BitSet) seams.lines.clone();
        cuts.or(seams.perhaps);
        Words tentative = cuts.isEmpty() ? words : Words.of(draft.text(), cuts);
        blocks.stream().filter(Seams::mayHold).forEach(block -> seams.headings(block, tentative));
        if (seams.lines.isEmpty()) return new Mended(words, blocks, new BitSet());
        List<Block> apart = new ArrayList<>();
        blocks.forEach(block -> seams.cut(block, apart));
        return new Mended(Words.of(draft.text(), seams.lines), apart, seams.runIn);
    }

    private static boolean mayHold(Block block) {
        boolean body = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
        return body && block.content().length() > LONG;
    }

    private void glued(Block block) {
        List<Integer> bullets = new ArrayList<>();
        List<Integer> joints = new ArrayList<>();
        List<Integer> commas = new ArrayList<>();
        for (int i = block.content().start() + 1; i < block.content().end() - 1; i++) {
            char c = text.charAt(i);
            if (Block.BULLETS.indexOf(c) >= 0) {
                if (text.charAt(i - 1) != c && text.charAt(i + 1) != c) bullets.add(i);
            } else if (Character.isUpperCase(c)) {
                char before = text.charAt(i - 1);
                if (CLOSES.indexOf(before) >= 0 && before != ':' && endsWord(i - 1)) joints.add(i);
                else if (before == ',' && endsWord(i - 1)) commas.add(i);
                else if (Character.isLowerCase(before) && Character.isLowerCase(text.charAt(i + 1))) camel(i, joints);
                else if (Character.isUpperCase(before) && Character.isLowerCase(text.charAt(i + 1))) perhaps.set(i);
            }
        }
        boolean dotted = bullets.stream().allMatch(i -> text.charAt(i) == '·') && bullets.size() < SEVERAL + 1;
        if (bullets.size() >= SEVERAL && !dotted) bullets.forEach(lines::set);
        if (joints.size() >= SEVERAL) joints.forEach(lines::set);
        else joints.forEach(perhaps::set);
        if (commas.size() >= SEVERAL) commas.forEach(lines::set);
    }

    /** Names such as JavaScript begin with a capital letter; words run together mostly do not. */
    private void camel(int i, List<Integer> joints) {
        int start = i;
        while (start > 0 && i - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) start--;
        int end = i;
        while (end < text.length() && end - i < LEAST_CHUNK && Character.isLetter(text.charAt(end))) end++;
        if (i - start < LEAST_CHUNK || end - i < LEAST_CHUNK) return;
        if (Character.isUpperCase(text.charAt(start))) perhaps.set(i);
        else joints.add(i);
    }

    /** Whether a word of several small letters ends here: "A.Ş." and "ASP.NET" are no ends. */
    private boolean endsWord(int i) {
        int letters = 0;
        while (letters < LEAST_CHUNK && i - 1 - letters >= 0 && Character.isLowerCase(text.charAt(i - 1 - letters)))
            letters++;
        return letters == LEAST_CHUNK || i > 0 && ")\"”'’".indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Headings in the midst of a text: in capitals, or behind a sentence and with a colon, or run into what follows. */
    private void headings(Block block, Words words) {
        Range all = words.in(block.content());
        int behind = all.from();
        for (Hit<String> hit : lexicon.headings.in(words, all)) {
            if (hit.from() < behind) continue;
            int from = hit.from();
            int to = hit.to();
            Range question = question(words, hit, all);
            if (question != null) {
                from = question.from();
                to = question.to();
            } else if (isCapitals(words, from, to)) {
                while (from > all.from() && joins(words, from - 1, from) && to - from < LONGEST_HEADING) from--;
                while (to < all.to() && joins(words, to, to - 1) && to - from < LONGEST_HEADING) to++;
                if (to - from >= LONGEST_HEADING || letters(words, from, to) < 6) continue;
            } else if (!opens(words, from, all) || !closes(words, from, to)) {
                continue;
            }
            behind = to;
            boolean label = from == all.from() && text.charAt(words.end(to - 1)) == ':';
            if (label) continue;
            if (from > all.from()) lines.set(words.start(from));
            int end = behindMark(words.end(to - 1));
            if (end < block.content().end()) lines.set(end);
        }
    }

    /** Whether something ended right before this word. */
    private boolean opens(Words words, int from, Range all) {
        if (from == all.from() || lines.get(words.start(from))) return true;
        int i = words.start(from) - 1;
        while (i > 0 && isBlank(text.charAt(i))) i--;
        return CLOSES.indexOf(text.charAt(i)) >= 0 && Character.isUpperCase(text.charAt(words.start(from)));
    }

    /** Whether a colon stands behind the phrase, or the next word is run into it. */
    private boolean closes(Words words, int from, int to) {
        int end = words.end(to - 1);
        if (end >= text.length()) return false;
        char next = text.charAt(end);
        if (next == ':') return true;
        if (next == '?') return to - from > 1;
        boolean runInto = to < words.count() && words.start(to) == end;
        return runInto && to - from > 1 && Character.isUpperCase(text.charAt(words.start(from)));
    }

    /** Whether this word in capitals goes on with its neighbour. */
    private boolean joins(Words words, int word, int neighbour) {
        if (!isCapitals(words, word, word + 1)) return false;
        int from = words.end(Math.min(word, neighbour));
        int to = words.start(Math.max(word, neighbour));
        for (int i = from; i < to; i++) if (CLOSES.indexOf(text.charAt(i)) >= 0) return false;
        return true;
    }

    /** The short question that the phrase stands in ("Why Rossi?"), or null. */
    private Range question(Words words, Hit<String> hit, Range all) {
        int to = hit.to();
        while (to < all.to() && !closed(words, to - 1) && to - hit.from() < LONGEST_HEADING) to++;
        if (text.length() <= words.end(to - 1) || text.charAt(words.end(to - 1)) != '?') return null;
        int from = hit.from();
        while (from > all.from()
                && !closed(words, from - 1)
                && !lines.get(words.start(from))
                && to - from <= LONGEST_HEADING) from--;
        return to - from <= LONGEST_HEADING && to - from > 1 ? new Range(from, to) : null;
    }

    /** Whether a sentence ends behind this word. */
    private boolean closed(Words words, int word) {
        int end = words.end(word);
        return end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a mark parts the piece from what follows, or it is all in capitals and long enough to be seen. */
    private boolean standsOut(int start, int end) {
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') next++;
        char follows = next < text.length() ? text.charAt(next) : '\n';
        boolean marked = CLOSES.indexOf(text.charAt(end - 1)) >= 0 || follows == '\n' || follows == '\r';
        boolean capitals =
                end - start >= SEEN && text.substring(start, end).chars().noneMatch(Character::isLowerCase);
        return marked || capitals && (start == 0 || isBlank(text.charAt(start - 1)));
    }

    private int behindMark(int end) {
        int i = end;
        while (i < text.length() && (CLOSES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) i++;
        return i;
    }

    private boolean isCapitals(Words words, int from, int to) {
        for (int i = words.start(from); i < words.end(to - 1); i++) {
            if (Character.isLowerCase(text.charAt(i))) return false;
        }
        return Character.isUpperCase(text.charAt(words.start(from))) && words.end(to - 1) - words.start(from) > 1;
    }

    private static int letters(Words words, int from, int to) {
        return words.end(to - 1) - words.start(from);
    }

    private void cut(Block block, List<Block> into) {
        int start = block.content().start();
        Block.Kind kind = block.kind();
        boolean whole = true;
        for (int at = lines.nextSetBit(start + 1);
                at >= 0 && at < block.content().end();
                at = lines.nextSetBit(at + 1)) {
            piece(kind, block.level(), whole ? block.span().start() : start, start, at, into);
            whole = false;
            start = at;
            kind = Block.Kind.TEXT;
            if (Block.BULLETS.indexOf(text.charAt(at)) >= 0) {
                kind = Block.Kind.ITEM;
                start = at + 1;
            }
        }
        if (whole) into.add(block);
        else piece(kind, block.level(), start, start, block.content().end(), into);
    }

    private void piece(Block.Kind kind, int level, int begin, int from, int to, List<Block> into) {
        int first = from;
        int last = to;
        while (first < last && isBlank(text.charAt(first))) first++;
        while (last > first && isBlank(text.charAt(last - 1))) last--;
        if (first == last) return;
        if (!standsOut(first, last)) runIn.set(first);
        int depth = kind == Block.Kind.ITEM ? Math.max(1, level) : level;
        into.add(new Block(kind, depth, new Span(begin, to), new Span(first, last)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
