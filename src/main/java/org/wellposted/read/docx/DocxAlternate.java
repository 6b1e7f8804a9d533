package org.wellposted.read.docx;

import org.wellposted.read.office.Markup;

/** The same content in several ways, for newer and older programs: the first is read. */
final class DocxAlternate {

    private static final String COMPATIBILITY = "markup-compatibility";

    /** Reads what one of the ways holds, to its end. */
    interface Content {
        void read();
    }

    private DocxAlternate() {}

    static boolean isAt(Markup markup) {
        return markup.element().equals("AlternateContent") && markup.isOf(COMPATIBILITY);
    }

    static void read(Markup markup, Content content) {
        boolean read = false;
        while (markup.child()) {
            if (read) markup.skip();
            else content.read();
            read = true;
        }
    }
}
