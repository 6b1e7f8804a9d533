package org.wellposted.read.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece.Mark;

/** What the styles of an OpenDocument text say of its paragraphs, runs and lists. */
final class OdtStyles {

    /** A broken file's styles may be based on each other in a circle. */
    private static final int MOST_ANCESTORS = 20;

    private static final int LEVELS = 10;
    private static final String TITLE = "Title";

    /** What a style says; null where it says nothing. */
    private record Style(String parent, Boolean bold, Boolean hidden, Integer outline) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Mark[]> lists = new HashMap<>();

    /** @param markup at a {@code style}, {@code default-style} or {@code list-style}, which is read to its end */
    void add(Markup markup) {
        if (markup.element().equals("list-style")) list(markup);
        else style(markup);
    }

    /** @param family "paragraph" or "text" */
    boolean isBold(String family, String name, boolean otherwise) {
        Boolean bold = first(family, name, Style::bold);
        return bold == null ? otherwise : bold;
    }

    boolean isHidden(String family, String name, boolean otherwise) {
        Boolean hidden = first(family, name, Style::hidden);
        return hidden == null ? otherwise : hidden;
    }

    /** The depth of the headings in this style of paragraphs, from 1; 0 if they are none. */
    int heading(String name) {
        Integer outline = first("paragraph", name, Style::outline);
        if (outline != null) return outline;
        String ancestor = name;
        for (int i = 0; i < MOST_ANCESTORS && ancestor != null; i++) {
            if (ancestor.equals(TITLE)) return 1;
            Style style = styles.get(key("paragraph", ancestor));
            ancestor = style == null ? null : style.parent();
        }
        return 0;
    }

    /** @param level from 1 */
    Mark mark(String list, int level) {
        Mark[] marks = lists.get(list);
        Mark mark = marks == null || level > LEVELS ? null : marks[level - 1];
        return mark == null ? Mark.BULLET : mark;
    }

    private static String key(String family, String name) {
        return family + ":" + name;
    }

    private <T> T first(String family, String name, Function<Style, T> property) {
        Style style = name == null ? null : styles.get(key(family, name));
        for (int i = 0; i < MOST_ANCESTORS && style != null; i++) {
            T value = property.apply(style);
            if (value != null) return value;
            style = style.parent() == null ? null : styles.get(key(family, style.parent()));
        }
        Style standard = styles.get(key(family, ""));
        return standard == null ? null : property.apply(standard);
    }

    private void style(Markup markup) {
        String family = markup.attribute("family");
        String name = markup.element().equals("default-style") ? "" : markup.attribute("name");
        String parent = markup.attribute("parent-style-name");
        int level = markup.number("default-outline-level", -1);
        Boolean bold = null;
        Boolean hidden = null;
        while (markup.child()) {
            if (markup.element().equals("text-properties")) {
                String weight = markup.attribute("font-weight");
                if (weight != null) bold = weight.equals("bold") || weight.matches("[6-9]00");
                String display = markup.attribute("display");
                if (display != null) hidden = display.equals("none");
            }
            markup.skip();
        }
        Integer outline = level < 0 ? null : Integer.valueOf(Math.min(level, LEVELS));
        if (name != null) styles.put(key(family, name), new Style(parent, bold, hidden, outline));
    }

    private void list(Markup markup) {
        String name = markup.attribute("name");
        Mark[] marks = new Mark[LEVELS];
        while (markup.child()) {
            int level = markup.number("level", 0);
            if (level >= 1 && level <= LEVELS) marks[level - 1] = mark(markup);
            markup.skip();
        }
        if (name != null) lists.put(name, marks);
    }

    private static Mark mark(Markup level) {
        if (!level.element().equals("list-level-style-number")) return Mark.BULLET;
        String format = level.attribute("num-format");
        return format == null || format.isEmpty() ? Mark.NONE : Mark.NUMBER;
    }
}
