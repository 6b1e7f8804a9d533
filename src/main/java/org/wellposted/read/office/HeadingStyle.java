package org.wellposted.read.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the styles that word processors offer for headings. */
public final class HeadingStyle {

    /** Word writes the names of its own styles in English; other programs write them as their menus show them. */
    private static final Pattern HEADING = Pattern.compile("(?iu)(?:heading|titolo|başlık) ?([1-9])");

    private static final Pattern TITLE = Pattern.compile("(?iu)title|titolo|başlık|konu başlığı");

    private HeadingStyle() {}

    /** The depth of the headings in a style of this name, from 1; 0 if they are none. */
    public static int depth(String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) return heading.group(1).charAt(0) - '0';
        return TITLE.matcher(name).matches() ? 1 : 0;
    }
}
