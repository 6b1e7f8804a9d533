package org.wellposted.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.office.Contents;
import org.wellposted.read.office.Lines;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece;
import org.wellposted.read.office.Piece.Mark;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Row;
import org.wellposted.read.office.Piece.Table;
import org.wellposted.read.words.WordCount;

/**
 * Reads the parts of an OpenDocument text: first the one that holds its styles and the margins of its pages, then its
 * content.
 */
final class OdtBody {

    private static final String TEXT = ":text:";
    private static final String TABLE = ":table:";
    private static final String DRAWING = ":drawing:";
    private static final String OFFICE = ":office:";
    private static final String STYLE = ":style:";

    /** @param depth of a paragraph in lists that set a mark before it, from 1; 0 outside all */
    private record Item(int depth, boolean numbered) {

        static final Item NONE = new Item(0, false);
    }

    private final OdtStyles styles;
    private final WordCount count;
    private final Contents contents = new Contents();
    private boolean margin;

    OdtBody(OdtStyles styles, WordCount count) {
        this.styles = styles;
        this.count = count;
    }

    Contents contents() {
        return contents;
    }

    void read(Markup markup) {
        markup.child();
        while (markup.child()) {
            switch (markup.element()) {
                case "styles", "automatic-styles" -> {
                    while (markup.child()) {
                        if (markup.isOf(STYLE) || markup.isOf(TEXT)) styles.add(markup);
                        else markup.skip();
                    }
                }
                case "master-styles" -> {
                    margin = true;
                    blocks(markup, contents.margins());
                    margin = false;
                }
                case "body" -> blocks(markup, contents.body());
                default -> markup.skip();
            }
        }
    }

    private void blocks(Markup markup, List<Piece> into) {
        while (markup.child()) block(markup, into, Item.NONE);
    }

    private void block(Markup markup, List<Piece> into, Item item) {
        String element = markup.element();
        if (markup.isOf(TEXT)) {
            switch (element) {
                case "p", "h" -> paragraph(markup, into, item);
                case "list" -> list(markup, into, null, 1);
                case "numbered-paragraph" -> {
                    String list = markup.attribute("style-name");
                    Item numbered = item(list, Math.max(1, markup.number("level", 1)));
                    while (markup.child()) block(markup, into, numbered);
                }
                case "section" -> {
                    if ("none".equals(markup.attribute("display"))) markup.skip();
                    else blocks(markup, into);
                }
                case "table-of-content", "user-index", "index-title", "index-body" -> blocks(markup, into);
                default -> markup.skip();
            }
        } else if (markup.isOf(TABLE) && element.equals("table")) {
            Table table = new Table(new ArrayList<>());
            rows(markup, table.rows(), false);
            into.add(table);
        } else if (markup.isOf(DRAWING)) {
            blocks(markup, into);
        } else if (markup.isOf(OFFICE) && element.equals("text") || markup.isOf(STYLE) && isMargin(markup)) {
            blocks(markup, into);
        } else {
            markup.skip();
        }
    }

    private static boolean isMargin(Markup markup) {
        if ("false".equals(markup.attribute("display"))) return false;
        return switch (markup.element()) {
            case "master-page",
                    "header",
                    "footer",
                    "header-left",
                    "footer-left",
                    "header-first",
                    "footer-first",
                    "region-left",
                    "region-center",
                    "region-right" -> true;
            default -> false;
        };
    }

    private Item item(String list, int depth) {
        Mark mark = styles.mark(list, depth);
        return mark == Mark.NONE ? Item.NONE : new Item(depth, mark == Mark.NUMBER);
    }

    /** @param outer the style of the list around it, which holds for it too if it has none of its own */
    private void list(Markup markup, List<Piece> into, String outer, int depth) {
        String own = markup.attribute("style-name");
        String style = own == null ? outer : own;
        while (markup.child()) {
            boolean marked = markup.element().equals("list-item");
            if (!marked && !markup.element().equals("list-header")) {
                markup.skip();
                continue;
            }
            Item next = marked ? item(style, depth) : Item.NONE;
            while (markup.child()) {
                if (markup.isOf(TEXT) && markup.element().equals("list")) {
                    list(markup, into, style, depth + 1);
                } else {
                    int before = into.size();
                    block(markup, into, next);
                    // only the first paragraph of an item bears the mark
                    if (into.size() > before) next = Item.NONE;
                }
            }
        }
    }

    private void paragraph(Markup markup, List<Piece> into, Item item) {
        String style = markup.attribute("style-name");
        int heading = markup.element().equals("h")
                ? Math.max(1, Math.min(markup.number("outline-level", 1), 10))
                : styles.heading(style);
        Lines lines = new Lines(count);
        List<Piece> boxes = new ArrayList<>();
        boolean hidden = styles.isHidden("paragraph", style, false);
        inline(markup, lines, boxes, styles.isBold("paragraph", style, false), hidden);
        List<Piece.Line> read = lines.end();
        if (!read.isEmpty()) into.add(new Paragraph(heading, item.depth(), item.numbered(), read));
        into.addAll(boxes);
    }

    private void inline(Markup markup, Lines lines, List<Piece> boxes, boolean bold, boolean hidden) {
        for (Markup.Event event = markup.next(); event != Markup.Event.END; event = markup.next()) {
            if (event == Markup.Event.TEXT) {
                if (!hidden) lines.add(markup.characters(), bold);
            } else if (markup.isOf(DRAWING)) {
                blocks(markup, boxes);
            } else if (markup.isOf(TEXT)) {
                word(markup, lines, boxes, bold, hidden);
            } else {
                markup.skip();
            }
        }
    }

    private void word(Markup markup, Lines lines, List<Piece> boxes, boolean bold, boolean hidden) {
        switch (markup.element()) {
            case "span" -> {
                String style = markup.attribute("style-name");
                boolean secret = styles.isHidden("text", style, hidden);
                inline(markup, lines, boxes, styles.isBold("text", style, bold), secret);
            }
            case "line-break" -> {
                lines.endLine();
                markup.skip();
            }
            case "tab" -> {
                if (margin) lines.endLine();
                else lines.add(' ', bold);
                markup.skip();
            }
            case "s" -> {
                lines.add(' ', bold);
                markup.skip();
            }
            case "page-number", "page-count" -> {
                if (margin) lines.drop();
                markup.skip();
            }
            case "note" -> note(markup);
            case "hidden-text", "hidden-paragraph", "ruby-text", "script", "tracked-changes" -> markup.skip();
            default -> inline(markup, lines, boxes, bold, hidden);
        }
    }

    private void note(Markup markup) {
        while (markup.child()) {
            if (markup.element().equals("note-body")) blocks(markup, contents.notes());
            else markup.skip();
        }
    }

    private void rows(Markup markup, List<Row> rows, boolean header) {
        while (markup.child()) {
            switch (markup.element()) {
                case "table-row" -> {
                    List<List<Piece>> cells = new ArrayList<>();
                    while (markup.child()) {
                        if (markup.element().equals("table-cell")) {
                            count.more(1);
                            List<Piece> cell = new ArrayList<>();
                            blocks(markup, cell);
                            cells.add(cell);
                        } else {
                            markup.skip();
                        }
                    }
                    if (!cells.isEmpty()) rows.add(new Row(header, cells));
                }
                case "table-header-rows" -> rows(markup, rows, true);
                case "table-rows", "table-row-group" -> rows(markup, rows, header);
                default -> markup.skip();
            }
        }
    }
}
