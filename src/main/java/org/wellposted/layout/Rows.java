package org.wellposted.layout;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Span;
import org.wellposted.text.Words;

/** From a draft's blocks to its rows: lines that were only wrapped are joined again. */
public final class Rows {

    /** A line shorter than this was ended by its writer, not by the margin. */
    private static final int MARGIN = 55;

    /** A paragraph of fewer words is one row. */
    private static final int LONG = 45;

    /** A full stop behind fewer letters belongs to an abbreviation. */
    private static final int LEAST = 3;

    private Rows() {}

    public static List<Row> of(Draft draft, List<Block> blocks, Words words) {
        List<Row> rows = new ArrayList<>();
        Block last = null;
        for (Block block : blocks) {
            if (block.content().isEmpty() || words.in(block.content()).isEmpty() && !saysWithoutWords(draft, block)) continue;
            boolean gap = last == null || gapBetween(draft.text(), last, block);
            if (last != null && !gap && wrapped(draft.text(), last, block)) {
                Row before = rows.remove(rows.size() - 1);
                Span joined = before.content().join(block.content());
                rows.add(new Row(before.kind(), before.level(), joined, words.in(joined), before.gap(), false, before.section()));
            } else {
                Span content = block.content();
                rows.add(new Row(block.kind(), block.level(), content, words.in(content), gap, false, block.section()));
            }
            last = block;
        }
        return rows.stream().flatMap(row -> sentences(row, words).stream()).toList();
    }

    /** A long paragraph may say what belongs in several sections: each of its sentences is a row. */
    private static List<Row> sentences(Row row, Words words) {
        if (row.kind() != Block.Kind.TEXT || row.words().size() < LONG) return List.of(row);
        List<Row> rows = new ArrayList<>();
        String text = words.text();
        int start = row.content().start();
        for (int i = row.words().from(); i + 1 < row.words().to(); i++) {
            int end = words.end(i);
            int next = words.start(i + 1);
            boolean ends = end - words.start(i) >= LEAST && end + 1 < next && ".!?".indexOf(text.charAt(end)) >= 0
                    && Character.isWhitespace(text.charAt(end + 1)) && Character.isUpperCase(text.charAt(next));
            if (!ends) continue;
            rows.add(row.part(new Span(start, end + 1), words, rows.isEmpty()));
            start = next;
        }
        rows.add(row.part(new Span(start, row.content().end()), words, rows.isEmpty()));
        return rows;
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
