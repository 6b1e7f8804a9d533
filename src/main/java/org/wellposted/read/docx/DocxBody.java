package org.wellposted.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellposted.read.docx.DocxStyles.Look;
import org.wellposted.read.docx.DocxStyles.Place;
import org.wellposted.read.office.Lines;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece.Mark;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Row;
import org.wellposted.read.office.Piece.Table;
import org.wellposted.read.office.Piece;
import org.wellposted.read.words.WordCount;

/**
 * Reads the paragraphs and tables of one part of a Word file, as they stand with all changes accepted and hidden text
 * hidden.
 */
final class DocxBody {

    private static final String WORD = "wordprocessingml";
    private static final String COMPATIBILITY = "markup-compatibility";
    private static final Pattern PAGE = Pattern.compile("\\b(?:NUM|SECTION)?PAGES?\\b");

    /** A stretch of paragraphs: the body, a cell, a box. */
    private static final class Flow {

        final List<Piece> pieces = new ArrayList<>();

        /** The words of a paragraph whose end was deleted: they belong to the next. */
        Lines carried;
    }

    /** The paragraph that is being read. */
    private static final class Open {

        final Lines lines;
        final List<Piece> boxes = new ArrayList<>();
        String style;
        Place place = Place.NONE;
        boolean endDeleted;

        Open(Lines lines) {
            this.lines = lines;
        }
    }

    private interface Content {
        void read();
    }

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final WordCount count;
    private final boolean margin;
    private final Flow flow = new Flow();
    private final Set<String> margins = new LinkedHashSet<>();

    /** Of each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocxBody(DocxStyles styles, DocxNumbering numbering, WordCount count) {
        this(styles, numbering, count, false);
    }

    private DocxBody(DocxStyles styles, DocxNumbering numbering, WordCount count, boolean margin) {
        this.styles = styles;
        this.numbering = numbering;
        this.count = count;
        this.margin = margin;
    }

    /** @param margin whether it is for a header or footer, where tabs part what stands left and right */
    DocxBody another(boolean margin) {
        return new DocxBody(styles, numbering, count, margin);
    }

    List<Piece> read(Markup markup) {
        markup.child();
        blocks(markup, flow);
        return flow.pieces;
    }

    /** The ids of the headers and footers. */
    Set<String> margins() {
        return margins;
    }

    private void blocks(Markup markup, Flow into) {
        while (markup.child()) block(markup, into);
        if (into.carried != null) add(new Open(into.carried), into);
    }

    private void block(Markup markup, Flow into) {
        if (isAlternate(markup)) {
            alternate(markup, () -> {
                while (markup.child()) block(markup, into);
            });
            return;
        }
        if (!markup.isOf(WORD)) {
            markup.skip();
            return;
        }
        switch (markup.element()) {
            case "p" -> paragraph(markup, into);
            case "tbl" -> into.pieces.add(new Table(rows(markup)));
            case "sectPr" -> section(markup);
            case "body", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                while (markup.child()) block(markup, into);
            }
            case "footnote", "endnote" -> note(markup, into);
            default -> markup.skip();
        }
    }

    /** Lines that part notes from the text are kept as notes too. */
    private void note(Markup markup, Flow into) {
        String type = markup.attribute("type");
        if (type != null && !type.equals("normal")) {
            markup.skip();
            return;
        }
        while (markup.child()) block(markup, into);
    }

    private void section(Markup markup) {
        while (markup.child()) {
            String element = markup.element();
            if (element.equals("headerReference") || element.equals("footerReference")) {
                String id = markup.attribute("id");
                if (id != null) margins.add(id);
            }
            markup.skip();
        }
    }

    private void paragraph(Markup markup, Flow into) {
        Open open = new Open(into.carried == null ? new Lines(count) : into.carried);
        into.carried = null;
        inline(markup, open);
        // what a broken field left open does not hide the rest of the document
        while (!fields.isEmpty() && !fields.peek()) fields.pop();
        if (open.endDeleted) {
            into.carried = open.lines;
            into.pieces.addAll(open.boxes);
        } else {
            add(open, into);
        }
    }

    private void add(Open open, Flow into) {
        into.carried = null;
        List<Piece.Line> lines = open.lines.end();
        if (!lines.isEmpty()) {
            int heading = open.place.outline() != null ? open.place.outline() : styles.heading(open.style);
            String list = open.place.list() != null ? open.place.list() : styles.list(open.style);
            Integer told = open.place.level() != null ? open.place.level() : styles.level(open.style);
            int level = told == null ? 0 : Math.max(0, Math.min(told, 8));
            Mark mark = numbering.mark(list, level);
            into.pieces.add(new Paragraph(heading, mark == Mark.NONE ? 0 : level + 1, mark == Mark.NUMBER, lines));
        }
        into.pieces.addAll(open.boxes);
    }

    private void inline(Markup markup, Open open) {
        while (markup.child()) {
            if (isAlternate(markup)) {
                alternate(markup, () -> inline(markup, open));
                continue;
            }
            if (!markup.isOf(WORD)) {
                markup.skip();
                continue;
            }
            switch (markup.element()) {
                case "pPr" -> properties(markup, open);
                case "r" -> run(markup, open);
                case "fldSimple" -> {
                    instruction(String.valueOf(markup.attribute("instr")), open);
                    inline(markup, open);
                }
                case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml" -> inline(markup, open);
                case "dir", "bdo", "rubyBase" -> inline(markup, open);
                default -> markup.skip();
            }
        }
    }

    private void properties(Markup markup, Open open) {
        Integer outline = null;
        Place list = Place.NONE;
        while (markup.child()) {
            switch (markup.element()) {
                case "pStyle" -> {
                    open.style = markup.attribute("val");
                    markup.skip();
                }
                case "outlineLvl" -> {
                    outline = DocxStyles.outline(markup);
                    markup.skip();
                }
                case "numPr" -> list = DocxStyles.list(markup);
                case "sectPr" -> section(markup);
                case "rPr" -> {
                    while (markup.child()) {
                        open.endDeleted |= markup.element().equals("del") || markup.element().equals("moveFrom");
                        markup.skip();
                    }
                }
                default -> markup.skip();
            }
        }
        open.place = new Place(outline, list.list(), list.level());
    }

    private void run(Markup markup, Open open) {
        String style = null;
        Look look = Look.NONE;
        // properties come first
        boolean child = markup.child();
        if (child && markup.element().equals("rPr") && markup.isOf(WORD)) {
            Boolean bold = null;
            Boolean hidden = null;
            while (markup.child()) {
                switch (markup.element()) {
                    case "rStyle" -> style = markup.attribute("val");
                    case "b" -> bold = DocxStyles.isOn(markup);
                    case "vanish" -> hidden = DocxStyles.isOn(markup);
                    default -> { }
                }
                markup.skip();
            }
            look = new Look(bold, hidden);
            child = markup.child();
        }
        boolean bold = styles.isBold(open.style, style, look);
        boolean hidden = styles.isHidden(open.style, style, look);
        for (; child; child = markup.child()) {
            if (hidden && !markup.element().equals("fldChar")) markup.skip();
            else content(markup, open, bold);
        }
    }

    private void content(Markup markup, Open open, boolean bold) {
        if (isAlternate(markup)) {
            alternate(markup, () -> {
                while (markup.child()) content(markup, open, bold);
            });
            return;
        }
        if (!markup.isOf(WORD)) {
            boxes(markup, open);
            return;
        }
        boolean read = fields.isEmpty() || fields.peek();
        switch (markup.element()) {
            case "t" -> {
                String text = markup.text();
                if (read) open.lines.add(text, bold);
            }
            case "instrText" -> instruction(markup.text(), open);
            case "fldChar" -> field(markup);
            case "tab", "ptab" -> {
                if (margin) open.lines.endLine();
                else open.lines.add(' ', bold);
                markup.skip();
            }
            case "br", "cr" -> {
                open.lines.endLine();
                markup.skip();
            }
            case "noBreakHyphen" -> {
                open.lines.add('-', bold);
                markup.skip();
            }
            case "sym" -> {
                open.lines.picture();
                markup.skip();
            }
            case "pgNum" -> {
                open.lines.drop();
                markup.skip();
            }
            case "drawing", "pict", "object" -> boxes(markup, open);
            case "ruby" -> inline(markup, open);
            default -> markup.skip();
        }
    }

    private void field(Markup markup) {
        switch (String.valueOf(markup.attribute("fldCharType"))) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> { }
        }
        markup.skip();
    }

    private void instruction(String instruction, Open open) {
        if (margin && PAGE.matcher(instruction).find()) open.lines.drop();
    }

    /** The text boxes in a drawing; they stand behind the paragraph that they are fixed to. */
    private void boxes(Markup markup, Open open) {
        if (markup.isOf(WORD) && markup.element().equals("txbxContent")) {
            Flow box = new Flow();
            blocks(markup, box);
            open.boxes.addAll(box.pieces);
        } else if (isAlternate(markup)) {
            alternate(markup, () -> {
                while (markup.child()) boxes(markup, open);
            });
        } else {
            while (markup.child()) boxes(markup, open);
        }
    }

    private static boolean isAlternate(Markup markup) {
        return markup.element().equals("AlternateContent") && markup.isOf(COMPATIBILITY);
    }

    /** The same content in several ways, for newer and older programs: the first is read. */
    private static void alternate(Markup markup, Content content) {
        boolean read = false;
        while (markup.child()) {
            if (read) markup.skip();
            else content.read();
            read = true;
        }
    }

    private List<Row> rows(Markup markup) {
        List<Row> rows = new ArrayList<>();
        while (markup.child()) {
            switch (markup.element()) {
                case "tr" -> row(markup, rows);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows.addAll(rows(markup));
                default -> markup.skip();
            }
        }
        return rows;
    }

    private void row(Markup markup, List<Row> rows) {
        boolean header = false;
        boolean deleted = false;
        List<List<Piece>> cells = new ArrayList<>();
        while (markup.child()) {
            if (markup.element().equals("trPr")) {
                while (markup.child()) {
                    boolean on = DocxStyles.isOn(markup);
                    header |= on && markup.element().equals("tblHeader");
                    deleted |= on && (markup.element().equals("del") || markup.element().equals("hidden"));
                    markup.skip();
                }
            } else {
                cells(markup, cells);
            }
        }
        if (!deleted && !cells.isEmpty()) rows.add(new Row(header, cells));
    }

    private void cells(Markup markup, List<List<Piece>> cells) {
        switch (markup.element()) {
            case "tc" -> {
                count.more(1);
                Flow cell = new Flow();
                blocks(markup, cell);
                cells.add(cell.pieces);
            }
            case "sdt", "sdtContent", "customXml" -> {
                while (markup.child()) cells(markup, cells);
            }
            default -> markup.skip();
        }
    }
}
