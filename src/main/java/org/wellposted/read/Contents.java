package org.wellposted.read;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Draft;

/**
 * What a word processor's file holds, before it is laid out.
 *
 * @param body its text
 * @param notes foot and end notes
 * @param margins what is printed around the pages
 */
record Contents(List<Piece> body, List<Piece> notes, List<Piece> margins) {

    /** Nothing yet. */
    Contents() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** @throws org.wellposted.model.Refused if there are no words, or more than any posting has */
    Draft draft(String name, String format) {
        Extract extract = new Extract();
        Layout layout = new Layout(extract);
        layout.body(body);
        layout.body(notes);
        layout.margin(margins);
        return extract.draft(name, format);
    }
}
