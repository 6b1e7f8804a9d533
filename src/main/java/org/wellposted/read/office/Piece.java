package org.wellposted.read.office;

import java.util.List;

/** What a document of a word processor holds, piece by piece, before {@link Layout} sets it down. */
public sealed interface Piece {

    /** What a list sets before its items. */
    enum Mark {
        /** They look like any other paragraph. */
        NONE,
        BULLET,
        NUMBER
    }

    /** @param strong whether all of it is in bold */
    record Line(String text, boolean strong) {}

    /**
     * @param heading its depth as a heading, from 1; 0 where it is none
     * @param item its depth in a list, from 1; 0 where it is in none
     * @param numbered whether the list counts its items
     * @param lines at least one, none of them blank
     */
    record Paragraph(int heading, int item, boolean numbered, List<Line> lines) implements Piece {

        static Paragraph plain(List<Line> lines) {
            return new Paragraph(0, 0, false, lines);
        }
    }

    record Table(List<Row> rows) implements Piece {}

    /** @param header whether the document says that it heads the columns */
    record Row(boolean header, List<List<Piece>> cells) {}
}
