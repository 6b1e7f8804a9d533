package org.wellposted.read.docx;

import java.util.HashMap;
import java.util.Map;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.Piece.Mark;

/** The lists of a Word document: what each sets before its items. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Mark>> kinds = new HashMap<>();
    private final Map<String, Map<Integer, Mark>> lists = new HashMap<>();

    static DocxNumbering of(Markup markup) {
        DocxNumbering numbering = new DocxNumbering();
        markup.child();
        while (markup.child()) {
            switch (markup.element()) {
                case "abstractNum" -> numbering.kind(markup);
                case "num" -> numbering.list(markup);
                default -> markup.skip();
            }
        }
        return numbering;
    }

    /** @param level from 0 */
    Mark mark(String list, int level) {
        if (list == null || list.equals("0")) return Mark.NONE;
        return lists.getOrDefault(list, Map.of()).getOrDefault(level, Mark.BULLET);
    }

    private void kind(Markup markup) {
        String id = markup.attribute("abstractNumId");
        Map<Integer, Mark> levels = new HashMap<>();
        while (markup.child()) {
            if (markup.element().equals("lvl")) level(markup, levels);
            else markup.skip();
        }
        if (id != null) kinds.put(id, levels);
    }

    private void list(Markup markup) {
        String id = markup.attribute("numId");
        Map<Integer, Mark> levels = new HashMap<>();
        while (markup.child()) {
            if (markup.element().equals("abstractNumId")) {
                levels.putAll(kinds.getOrDefault(markup.attribute("val"), Map.of()));
                markup.skip();
            } else if (markup.element().equals("lvlOverride")) {
                while (markup.child()) {
                    if (markup.element().equals("lvl")) level(markup, levels);
                    else markup.skip();
                }
            } else {
                markup.skip();
            }
        }
        if (id != null) lists.put(id, levels);
    }

    private static void level(Markup markup, Map<Integer, Mark> levels) {
        int level = markup.number("ilvl", 0);
        Mark mark = Mark.NUMBER;
        boolean silent = false;
        while (markup.child()) {
            String value = markup.attribute("val");
            if (markup.element().equals("numFmt")) {
                mark = "bullet".equals(value) ? Mark.BULLET : "none".equals(value) ? Mark.NONE : Mark.NUMBER;
            } else if (markup.element().equals("lvlText")) {
                silent = value != null && value.isBlank();
            }
            // a bullet that is a picture has no text
            silent &= !markup.element().equals("lvlPicBulletId");
            markup.skip();
        }
        if (level >= 0 && level < LEVELS) levels.put(level, silent ? Mark.NONE : mark);
    }
}
