package org.wellposted.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wellposted.read.office.HeadingStyle;
import org.wellposted.read.office.Markup;

/** What the styles of a Word document say of its paragraphs and runs. */
final class DocxStyles {

    /** A broken file's styles may be based on each other in a circle. */
    private static final int MOST_ANCESTORS = 20;

    /** What a style or a run says of its characters; null where it says nothing. */
    record Look(Boolean bold, Boolean hidden) {

        static final Look NONE = new Look(null, null);

        /** @param markup at {@code rPr}, which is read to its end */
        static Look of(Markup markup) {
            Boolean bold = null;
            Boolean hidden = null;
            while (markup.child()) {
                if (markup.element().equals("b")) bold = isOn(markup);
                else if (markup.element().equals("vanish")) hidden = isOn(markup);
                markup.skip();
            }
            return new Look(bold, hidden);
        }
    }

    /**
     * What a style or a paragraph says of its place; null where it says nothing.
     *
     * @param outline its depth as a heading, from 1; 0 for body text
     * @param list the id of its list; "0" for none
     * @param level its depth in the list, from 0
     */
    record Place(Integer outline, String list, Integer level) {

        static final Place NONE = new Place(null, null, null);
    }

    private record Style(String name, String parent, Place place, Look look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String standard;
    private Look look = Look.NONE;

    static DocxStyles of(Markup markup) {
        DocxStyles styles = new DocxStyles();
        markup.child();
        while (markup.child()) {
            switch (markup.element()) {
                case "docDefaults" -> styles.defaults(markup);
                case "style" -> styles.style(markup);
                default -> markup.skip();
            }
        }
        return styles;
    }

    /** Whether an element that switches something switches it on. */
    static boolean isOn(Markup markup) {
        String value = markup.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The depth of the headings in this style, from 1; 0 if they are none. */
    int heading(String style) {
        Integer depth = first(style == null ? standard : style, DocxStyles::depth);
        return depth == null ? 0 : depth;
    }

    String list(String style) {
        return first(style == null ? standard : style, s -> s.place().list());
    }

    Integer level(String style) {
        return first(style == null ? standard : style, s -> s.place().level());
    }

    /** @param run the style of the run, null if it has none */
    boolean isBold(String paragraph, String run, Look own) {
        return is(Look::bold, paragraph, run, own);
    }

    boolean isHidden(String paragraph, String run, Look own) {
        return is(Look::hidden, paragraph, run, own);
    }

    private boolean is(Function<Look, Boolean> property, String paragraph, String run, Look own) {
        Function<Style, Boolean> ofStyle = style -> property.apply(style.look());
        Boolean value = property.apply(own);
        if (value == null) value = first(run, ofStyle);
        if (value == null) value = first(paragraph == null ? standard : paragraph, ofStyle);
        if (value == null) value = property.apply(look);
        return value != null && value;
    }

    /** What the style says, or else the one it is based on. */
    private <T> T first(String id, Function<Style, T> property) {
        Style style = styles.get(id);
        for (int i = 0; i < MOST_ANCESTORS && style != null; i++) {
            T value = property.apply(style);
            if (value != null) return value;
            style = styles.get(style.parent());
        }
        return null;
    }

    private static Integer depth(Style style) {
        if (style.place().outline() != null) return style.place().outline();
        int depth = HeadingStyle.depth(style.name());
        return depth == 0 ? null : depth;
    }

    private void defaults(Markup markup) {
        while (markup.child()) {
            if (!markup.element().equals("rPrDefault")) {
                markup.skip();
                continue;
            }
            while (markup.child()) {
                if (markup.element().equals("rPr")) look = Look.of(markup);
                else markup.skip();
            }
        }
    }

    private void style(Markup markup) {
        String id = markup.attribute("styleId");
        boolean paragraph = "paragraph".equals(markup.attribute("type"));
        String byDefault = markup.attribute("default");
        if (paragraph && byDefault != null && (byDefault.equals("1") || byDefault.equals("true"))) standard = id;
        String name = "";
        String parent = null;
        Place place = Place.NONE;
        Look own = Look.NONE;
        while (markup.child()) {
            String element = markup.element();
            if (element.equals("pPr")) {
                place = place(markup);
                continue;
            } else if (element.equals("rPr")) {
                own = Look.of(markup);
                continue;
            } else if (element.equals("name")) {
                name = String.valueOf(markup.attribute("val"));
            } else if (element.equals("basedOn")) {
                parent = markup.attribute("val");
            }
            markup.skip();
        }
        if (id != null) styles.put(id, new Style(name.strip(), parent, place, own));
    }

    private static Place place(Markup markup) {
        Integer outline = null;
        Place list = Place.NONE;
        while (markup.child()) {
            switch (markup.element()) {
                case "outlineLvl" -> {
                    outline = outline(markup);
                    markup.skip();
                }
                case "numPr" -> list = list(markup);
                default -> markup.skip();
            }
        }
        return new Place(outline, list.list(), list.level());
    }

    /** @param markup at {@code outlineLvl}: the ninth stands for body text */
    static Integer outline(Markup markup) {
        int level = markup.number("val", 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    /** @param markup at {@code numPr}, which is read to its end */
    static Place list(Markup markup) {
        String list = null;
        Integer level = null;
        while (markup.child()) {
            if (markup.element().equals("numId")) list = markup.attribute("val");
            else if (markup.element().equals("ilvl")) level = markup.number("val", 0);
            markup.skip();
        }
        return new Place(null, list, level);
    }
}
