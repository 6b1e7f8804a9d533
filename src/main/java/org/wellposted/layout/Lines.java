package org.wellposted.layout;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Line;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words;

/** From a draft's blocks to its lines: what was only wrapped is joined again, a long paragraph cut into its sentences. */
public final class Lines {

    /** A line shorter than this was ended by its writer, not by the margin. */
    private static final int MARGIN = 55;

    /** A paragraph of fewer words is one line. */
    private static final int LONG = 45;

    /** A full stop behind fewer letters belongs to an abbreviation. */
    private static final int LEAST = 3;

    private Lines() {}

    public static List<LineWords> of(Draft draft, List<Block> blocks, Words words) {
        List<LineWords> lines = new ArrayList<>();
        Block last = null;
        for (Block block : blocks) {
            if (block.content().isEmpty() || words.in(block.content()).isEmpty() && !saysWithoutWords(draft, block))
                continue;
            boolean apart = last == null || gapBetween(draft.text(), last, block);
            Line line = new Line(block.kind(), block.level(), block.content(), apart, false, block.section());
            if (last != null && !apart && wrapped(draft.text(), last, block)) {
                Line begun = lines.remove(lines.size() - 1).line();
                Span joined = begun.span().join(block.content());
                line = new Line(begun.kind(), begun.level(), joined, begun.apart(), false, begun.opens());
            }
            lines.add(LineWords.of(line, words));
            last = block;
        }
        return lines.stream().flatMap(line -> sentences(line).stream()).toList();
    }

    /** A long paragraph may say what belongs in several sections: each of its sentences is a line. */
    private static List<LineWords> sentences(LineWords whole) {
        if (whole.line().kind() != Block.Kind.TEXT || whole.words().size() < LONG) return List.of(whole);
        List<LineWords> sentences = new ArrayList<>();
        Words words = whole.all();
        String text = words.text();
        int start = whole.span().start();
        for (int i = whole.words().from(); i + 1 < whole.words().to(); i++) {
            int end = words.end(i);
            int next = words.start(i + 1);
            boolean ends = end - words.start(i) >= LEAST
                    && end + 1 < next
                    && ".!?".indexOf(text.charAt(end)) >= 0
                    && Character.isWhitespace(text.charAt(end + 1))
                    && Character.isUpperCase(text.charAt(next));
            if (!ends) continue;
            sentences.add(sentence(whole, new Span(start, end + 1), sentences.isEmpty()));
            start = next;
        }
        sentences.add(sentence(whole, new Span(start, whole.span().end()), sentences.isEmpty()));
        return sentences;
    }

    private static LineWords sentence(LineWords whole, Span span, boolean first) {
        Line line = whole.line();
        Line own = new Line(line.kind(), line.level(), span, line.apart() && first, !first, line.opens());
        return LineWords.of(own, whole.all());
    }

    /** A line of underscores has no word in it, and yet asks for one; an address alone says where. */
    private static boolean saysWithoutWords(Draft draft, Block block) {
        String content = block.content().cut(draft.text());
        return content.contains("___") || content.contains("://");
    }

    private static boolean gapBetween(String text, Block last, Block next) {
        int ends = 0;
        for (int i = last.content().end(); i < next.content().start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n') ends++;
        }
        return ends > 1;
    }

    private static boolean wrapped(String text, Block last, Block next) {
        if (next.kind() != Block.Kind.TEXT || last.kind() == Block.Kind.HEADING || last.kind() == Block.Kind.STRONG) {
            return false;
        }
        String line = last.content().cut(text);
        char end = line.charAt(line.length() - 1);
        boolean open = end != '.' && end != ':' && end != ';' && end != '!' && end != '?';
        boolean lower = Character.isLowerCase(text.charAt(next.content().start()));
        int length = line.length() - Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) - 1;
        return open && length >= MARGIN && lower;
    }
}
