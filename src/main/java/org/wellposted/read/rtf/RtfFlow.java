package org.wellposted.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.office.Lines;
import org.wellposted.read.office.Piece;
import org.wellposted.read.office.Piece.Line;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Row;
import org.wellposted.read.office.Piece.Table;
import org.wellposted.read.words.WordCount;

/**
 * A stretch of an RTF file's paragraphs: the body, a note, a box. RTF knows no tables, only paragraphs that say how
 * deep in one they stand, and where a cell and a row end.
 */
final class RtfFlow {

    /** What is open at one depth: at 0 the stretch itself, deeper a table. */
    private static final class Level {

        private List<Piece> pieces = new ArrayList<>();
        private List<List<Piece>> cells = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
    }

    private final WordCount count;
    private final List<Level> levels = new ArrayList<>(List.of(new Level()));

    /** Whether it is a header or footer. */
    final boolean margin;

    /** The boxes that are fixed to the open paragraph. */
    final List<Piece> boxes = new ArrayList<>();

    Lines lines;

    /** What a list has set before the open paragraph; null if nothing. */
    String mark;

    /** Whether the open row heads the columns. */
    boolean header;

    RtfFlow(WordCount count, boolean margin) {
        this.count = count;
        this.margin = margin;
        this.lines = new Lines(count);
    }

    void endParagraph(int depth, int heading, int item, boolean numbered) {
        to(depth);
        List<Line> ended = lines.end();
        if (!ended.isEmpty()) levels.get(depth).pieces.add(new Paragraph(heading, item, numbered, ended));
        levels.get(depth).pieces.addAll(boxes);
        boxes.clear();
        lines = new Lines(count);
        mark = null;
    }

    /** @param depth from 1 */
    void endCell(int depth) {
        count.more(1);
        to(depth);
        Level level = levels.get(depth);
        level.cells.add(level.pieces);
        level.pieces = new ArrayList<>();
    }

    /** @param depth from 1 */
    void endRow(int depth) {
        to(depth);
        Level level = levels.get(depth);
        if (!level.cells.isEmpty()) level.rows.add(new Row(header, level.cells));
        level.cells = new ArrayList<>();
    }

    List<Piece> end() {
        to(0);
        return levels.get(0).pieces;
    }

    /** Ends all tables that are deeper. */
    private void to(int depth) {
        while (levels.size() > depth + 1) {
            Level inner = levels.remove(levels.size() - 1);
            if (!inner.cells.isEmpty()) inner.rows.add(new Row(false, inner.cells));
            List<Piece> around = levels.get(levels.size() - 1).pieces;
            if (!inner.rows.isEmpty()) around.add(new Table(inner.rows));
            around.addAll(inner.pieces);
        }
        while (levels.size() <= depth) levels.add(new Level());
    }
}
