package org.wellposted.model;

/**
 * A stretch of a draft that its format sets apart: what a reader knows of the layout, before anything is understood.
 *
 * @param kind what the format says it is
 * @param level the depth of a heading or list item, from 1; 0 where it has none
 * @param span the whole block, its marks included
 * @param content the words in it, without the marks ("## ", "- ", "**")
 * @param section the id of the section that the format itself says it opens, as the key {@code jobLocation} does in any
 *     language; null where only its words can tell, which is nearly always
 */
public record Block(Kind kind, int level, Span span, Span content, String section) {

    /** A block of which the format does not say what it opens. */
    public Block(Kind kind, int level, Span span, Span content) {
        this(kind, level, span, content, null);
    }

    /** The signs that people set before the items of a list and nowhere else. */
    public static final String BULLETS = "•·▪▫◦‣●○■□◆✓✔➢➤►▶";

    public enum Kind {
        HEADING,
        /** A whole line in bold: often a heading in disguise. */
        STRONG,
        ITEM,
        TEXT
    }
}
