package org.wellposted.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.read.docx.DocxStyles.Place;
import org.wellposted.read.office.Lines;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece;
import org.wellposted.read.office.Piece.Mark;
import org.wellposted.read.office.Piece.Paragraph;
import org.wellposted.read.office.Piece.Table;
import org.wellposted.read.words.WordCount;

/**
 * Reads the paragraphs and tables of one part of a Word file, as they stand with all changes accepted and hidden text
 * hidden.
 */
final class DocxBody {

    /** In the name of the vocabulary that Word's own elements belong to. */
    static final String WORD = "wordprocessingml";

    /** A stretch of paragraphs: the body, a cell, a box. */
    private static final class Flow {

        final List<Piece> pieces = new ArrayList<>();

        /** The words of a paragraph whose end was deleted: they belong to the next. */
        Lines carried;
    }

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final WordCount count;
    private final boolean margin;
    private final Set<String> margins = new LinkedHashSet<>();
    private final DocxFields fields = new DocxFields();
    private final DocxTable tables;

    DocxBody(DocxStyles styles, DocxNumbering numbering, WordCount count) {
        this(styles, numbering, count, false);
    }

    private DocxBody(DocxStyles styles, DocxNumbering numbering, WordCount count, boolean margin) {
        this.styles = styles;
        this.numbering = numbering;
        this.count = count;
        this.margin = margin;
        this.tables = new DocxTable(this, count);
    }

    /** @param margin whether it is for a header or footer, where tabs part what stands left and right */
    DocxBody another(boolean margin) {
        return new DocxBody(styles, numbering, count, margin);
    }

    List<Piece> read(Markup markup) {
        markup.child();
        return blocks(markup);
    }

    /** The ids of the headers and footers. */
    Set<String> margins() {
        return margins;
    }

    /** What stands in the element that is open, as a stretch of its own: a cell, a box, the whole part. */
    List<Piece> blocks(Markup markup) {
        Flow flow = new Flow();
        while (markup.child()) block(markup, flow);
        if (flow.carried != null) add(paragraph(flow.carried), flow);
        return flow.pieces;
    }

    private void block(Markup markup, Flow into) {
        if (DocxAlternate.isAt(markup)) {
            DocxAlternate.read(markup, () -> {
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
            case "tbl" -> into.pieces.add(new Table(tables.rows(markup)));
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

    /** Notes which headers and footers a section names. */
    void section(Markup markup) {
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
        DocxParagraph paragraph = paragraph(into.carried == null ? new Lines(count) : into.carried);
        into.carried = null;
        paragraph.read(markup);
        fields.endParagraph();
        if (paragraph.isEndDeleted()) {
            into.carried = paragraph.lines();
            into.pieces.addAll(paragraph.boxes());
        } else {
            add(paragraph, into);
        }
    }

    private DocxParagraph paragraph(Lines lines) {
        return new DocxParagraph(this, styles, fields, margin, lines);
    }

    private void add(DocxParagraph paragraph, Flow into) {
        into.carried = null;
        List<Piece.Line> lines = paragraph.lines().end();
        if (!lines.isEmpty()) {
            Place place = paragraph.place();
            int heading = place.outline() != null ? place.outline() : styles.heading(paragraph.style());
            String list = place.list() != null ? place.list() : styles.list(paragraph.style());
            Integer told = place.level() != null ? place.level() : styles.level(paragraph.style());
            int level = told == null ? 0 : Math.max(0, Math.min(told, 8));
            Mark mark = numbering.mark(list, level);
            into.pieces.add(new Paragraph(heading, mark == Mark.NONE ? 0 : level + 1, mark == Mark.NUMBER, lines));
        }
        into.pieces.addAll(paragraph.boxes());
    }
}
