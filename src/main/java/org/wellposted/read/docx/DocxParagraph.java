package org.wellposted.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.docx.DocxStyles.Look;
import org.wellposted.read.docx.DocxStyles.Place;
import org.wellposted.read.office.Lines;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece;

/** The paragraph that is being read: its runs, with all changes accepted and hidden text hidden. */
final class DocxParagraph {

    private final DocxBody body;
    private final DocxStyles styles;
    private final DocxFields fields;
    private final boolean margin;
    private final Lines lines;
    private final List<Piece> boxes = new ArrayList<>();
    private String style;
    private Place place = Place.NONE;
    private boolean endDeleted;

    /**
     * @param body reads what stands in boxes
     * @param fields those that are open where the paragraph begins
     * @param margin whether tabs part what stands left and right
     * @param lines empty, or the words of a paragraph that this one goes on with
     */
    DocxParagraph(DocxBody body, DocxStyles styles, DocxFields fields, boolean margin, Lines lines) {
        this.body = body;
        this.styles = styles;
        this.fields = fields;
        this.margin = margin;
        this.lines = lines;
    }

    Lines lines() {
        return lines;
    }

    /** What stands in boxes that are fixed to it. */
    List<Piece> boxes() {
        return boxes;
    }

    /** Null if it names none. */
    String style() {
        return style;
    }

    /** What it says itself of its place. */
    Place place() {
        return place;
    }

    /** Whether its end was deleted: its words belong to the next. */
    boolean isEndDeleted() {
        return endDeleted;
    }

    /** Reads what is left of the element that is open. */
    void read(Markup markup) {
        while (markup.child()) {
            if (DocxAlternate.isAt(markup)) {
                DocxAlternate.read(markup, () -> read(markup));
                continue;
            }
            if (!markup.isOf(DocxBody.WORD)) {
                markup.skip();
                continue;
            }
            switch (markup.element()) {
                case "pPr" -> properties(markup);
                case "r" -> run(markup);
                case "fldSimple" -> {
                    instruction(String.valueOf(markup.attribute("instr")));
                    read(markup);
                }
                case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml" -> read(markup);
                case "dir", "bdo", "rubyBase" -> read(markup);
                default -> markup.skip();
            }
        }
    }

    private void properties(Markup markup) {
        Integer outline = null;
        Place list = Place.NONE;
        while (markup.child()) {
            switch (markup.element()) {
                case "pStyle" -> {
                    style = markup.attribute("val");
                    markup.skip();
                }
                case "outlineLvl" -> {
                    outline = DocxStyles.outline(markup);
                    markup.skip();
                }
                case "numPr" -> list = DocxStyles.list(markup);
                case "sectPr" -> body.section(markup);
                case "rPr" -> {
                    while (markup.child()) {
                        endDeleted |= markup.element().equals("del")
                                || markup.element().equals("moveFrom");
                        markup.skip();
                    }
                }
                default -> markup.skip();
            }
        }
        place = new Place(outline, list.list(), list.level());
    }

    private void run(Markup markup) {
        String own = null;
        Look look = Look.NONE;
        // properties come first
        boolean child = markup.child();
        if (child && markup.element().equals("rPr") && markup.isOf(DocxBody.WORD)) {
            Boolean bold = null;
            Boolean hidden = null;
            while (markup.child()) {
                switch (markup.element()) {
                    case "rStyle" -> own = markup.attribute("val");
                    case "b" -> bold = DocxStyles.isOn(markup);
                    case "vanish" -> hidden = DocxStyles.isOn(markup);
                    default -> {}
                }
                markup.skip();
            }
            look = new Look(bold, hidden);
            child = markup.child();
        }
        boolean bold = styles.isBold(style, own, look);
        boolean hidden = styles.isHidden(style, own, look);
        for (; child; child = markup.child()) {
            if (hidden && !markup.element().equals("fldChar")) markup.skip();
            else content(markup, bold);
        }
    }

    private void content(Markup markup, boolean bold) {
        if (DocxAlternate.isAt(markup)) {
            DocxAlternate.read(markup, () -> {
                while (markup.child()) content(markup, bold);
            });
            return;
        }
        if (!markup.isOf(DocxBody.WORD)) {
            boxes(markup);
            return;
        }
        boolean read = fields.areRead();
        switch (markup.element()) {
            case "t" -> {
                String text = markup.text();
                if (read) lines.add(text, bold);
            }
            case "instrText" -> instruction(markup.text());
            case "fldChar" -> {
                fields.mark(String.valueOf(markup.attribute("fldCharType")));
                markup.skip();
            }
            case "tab", "ptab" -> {
                if (margin) lines.endLine();
                else lines.add(' ', bold);
                markup.skip();
            }
            case "br", "cr" -> {
                lines.endLine();
                markup.skip();
            }
            case "noBreakHyphen" -> {
                lines.add('-', bold);
                markup.skip();
            }
            case "sym" -> {
                lines.picture();
                markup.skip();
            }
            case "pgNum" -> {
                lines.drop();
                markup.skip();
            }
            case "drawing", "pict", "object" -> boxes(markup);
            case "ruby" -> read(markup);
            default -> markup.skip();
        }
    }

    private void instruction(String instruction) {
        if (margin && DocxFields.isPageNumber(instruction)) lines.drop();
    }

    /** The text boxes in a drawing; they stand behind the paragraph that they are fixed to. */
    private void boxes(Markup markup) {
        if (markup.isOf(DocxBody.WORD) && markup.element().equals("txbxContent")) {
            boxes.addAll(body.blocks(markup));
        } else if (DocxAlternate.isAt(markup)) {
            DocxAlternate.read(markup, () -> {
                while (markup.child()) boxes(markup);
            });
        } else {
            while (markup.child()) boxes(markup);
        }
    }
}
