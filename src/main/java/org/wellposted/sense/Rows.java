package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Span;

/** From a draft's blocks to its rows: lines that were only wrapped are joined again. */
final class Rows {

    /** A line shorter than this was ended by its writer, not by the margin. */
    private static final int MARGIN = 55;

    private Rows() {}

    static List<Row> of(Draft draft, Words words) {
        List<Row> rows = new ArrayList<>();
        Block last = null;
        for (Block block : draft.blocks()) {
            if (block.content().isEmpty() || words.in(block.content()).isEmpty() && !holdsGap(draft, block)) continue;
            boolean gap = last == null || gapBetween(draft.text(), last, block);
            if (last != null && !gap && wrapped(draft.text(), last, block)) {
                Row before = rows.remove(rows.size() - 1);
                rows.add(row(before.kind(), before.level(), before.content().join(block.content()), before.gap(), words));
            } else {
                rows.add(row(block.kind(), block.level(), block.content(), gap, words));
            }
            last = block;
        }
        return rows;
    }

    private static Row row(Block.Kind kind, int level, Span content, boolean gap, Words words) {
        return new Row(kind, level, content, words.in(content), gap);
    }

    /** A line of underscores has no word in it, and yet asks for one. */
    private static boolean holdsGap(Draft draft, Block block) {
        return block.content().cut(draft.text()).contains("___");
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
        return open && length >= MARGIN && (lower || end == ',');
    }
}
