package org.wellposted.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece;
import org.wellposted.read.office.Piece.Row;
import org.wellposted.read.words.WordCount;

/** Reads the rows of a table that were not deleted. */
final class DocxTable {

    private final DocxBody body;
    private final WordCount count;

    /** @param body reads what stands in the cells */
    DocxTable(DocxBody body, WordCount count) {
        this.body = body;
        this.count = count;
    }

    /** @param markup at the table, which is read to its end */
    List<Row> rows(Markup markup) {
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
                    deleted |= on
                            && (markup.element().equals("del")
                                    || markup.element().equals("hidden"));
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
                cells.add(body.blocks(markup));
            }
            case "sdt", "sdtContent", "customXml" -> {
                while (markup.child()) cells(markup, cells);
            }
            default -> markup.skip();
        }
    }
}
