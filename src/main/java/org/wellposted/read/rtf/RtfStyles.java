package org.wellposted.read.rtf;

import java.util.HashMap;
import java.util.Map;
import org.wellposted.read.office.HeadingStyle;

/** What the style sheet of an RTF file says of headings. */
final class RtfStyles {

    /** @param outline null if the style says nothing of it */
    private record Style(String name, Integer outline) {}

    private final Map<Integer, Style> styles = new HashMap<>();

    /**
     * @param written the style's name, with a semicolon behind it
     * @param outline the depth of the headings in it, from 1; 0 for body text, null if it says nothing
     */
    void add(int number, String written, Integer outline) {
        String name = written.strip();
        if (name.endsWith(";"))
            styles.put(number, new Style(name.substring(0, name.length() - 1).strip(), outline));
    }

    /** The depth of the headings in this style, from 1; 0 if they are none. */
    int heading(int number) {
        Style style = styles.get(number);
        if (style == null) return 0;
        return style.outline() != null ? style.outline() : HeadingStyle.depth(style.name());
    }
}
