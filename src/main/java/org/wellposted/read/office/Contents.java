package org.wellposted.read.office;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Draft;
import org.wellposted.read.words.Extract;

/**
 * What a word processor's file holds, before it is laid out.
 *
 * @param body its text
 * @param notes foot and end notes
 * @param margins what is printed around the pages
 */
public record Contents(List<Piece> body, List<Piece> notes, List<Piece> margins) {

    /** Nothing yet. */
    public Contents() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** @throws org.wellposted.model.Refused if there are no words, or more than any posting has */
    public Draft draft(String name, String format) {
        Extract extract = new Extract();
        Layout layout = new Layout(extract);
        layout.body(body);
        layout.body(notes);
        layout.margin(margins);
        return extract.draft(name, format);
    }
}
