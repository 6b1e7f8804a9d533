package org.wellposted.read.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellposted.model.Block;
import org.wellposted.read.office.Piece.Line;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Table;
import org.wellposted.read.words.Extract;
import org.wellposted.read.words.ListMark;

/** Sets the pieces of a document down as blocks: which are headings, list items, plain lines. */
final class Layout {

    /** No heading in disguise is longer: a whole paragraph in bold only wants to be seen. */
    private static final int LONGEST_STRONG = 200;

    private static final Pattern COUNTED = Pattern.compile("\\(?[\\p{L}\\d]");

    private final Extract extract;
    private final Set<String> margins = new HashSet<>();

    Layout(Extract extract) {
        this.extract = extract;
    }

    void body(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Table table) body(TableLayout.inReadingOrder(table));
            else if (piece instanceof Paragraph paragraph) paragraph(paragraph);
        }
    }

    /**
     * What is printed around the pages. It may name the employer or hold a statement, so it is read, but last: first
     * would make a letterhead the posting's title. What recurs is read once, and nothing in it is a heading.
     */
    void margin(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Table table) {
                margin(TableLayout.inReadingOrder(table));
            } else if (piece instanceof Paragraph paragraph) {
                for (Line line : paragraph.lines()) {
                    if (!margins.add(line.text())) continue;
                    extract.paragraph();
                    extract.add(line.text());
                }
            }
        }
        extract.end();
    }

    private void paragraph(Paragraph paragraph) {
        List<Line> lines = paragraph.lines();
        if (paragraph.heading() > 0) {
            extract.heading(paragraph.heading());
            lines.forEach(this::continued);
        } else if (paragraph.item() > 0 && !(paragraph.numbered() && isStrong(lines.get(0)))) {
            extract.item(paragraph.item());
            continued(lines.get(0));
            for (Line line : lines.subList(1, lines.size())) {
                if (isStrong(line) || mark(line) > 0) line(line, false);
                else continued(line);
            }
        } else {
            for (int i = 0; i < lines.size(); i++) line(lines.get(i), i == 0);
        }
        extract.end();
    }

    private void continued(Line line) {
        extract.add(" ");
        extract.add(line.text());
    }

    private void line(Line line, boolean apart) {
        int mark = mark(line);
        if (isStrong(line) && (mark == 0 || COUNTED.matcher(line.text()).lookingAt())) {
            extract.strong();
            extract.add(line.text());
        } else if (mark > 0) {
            extract.item(1);
            extract.add(line.text().substring(mark));
        } else {
            if (apart) extract.paragraph();
            else extract.line();
            extract.add(line.text());
        }
    }

    /** How long the mark of a list item is that someone typed before the line; 0 if there is none. */
    private static int mark(Line line) {
        Block block = ListMark.block(line.text(), 0, line.text().length());
        return block.kind() == Block.Kind.ITEM ? block.content().start() : 0;
    }

    private static boolean isStrong(Line line) {
        return line.strong() && line.text().length() <= LONGEST_STRONG;
    }
}
