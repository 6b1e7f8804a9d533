package org.wellposted.model;

/**
 * A stretch of a draft that its format sets apart: what a reader knows of the layout, before anything is understood.
 *
 * @param kind what the format says it is
 * @param level the depth of a heading or list item, from 1; 0 where it has none
 * @param span the whole block, its marks included
 * @param content the words in it, without the marks ("## ", "- ", "**")
 */
public record Block(Kind kind, int level, Span span, Span content) {

    public enum Kind {
        HEADING,
        /** A whole line in bold: often a heading in disguise. */
        STRONG,
        ITEM,
        TEXT
    }
}
