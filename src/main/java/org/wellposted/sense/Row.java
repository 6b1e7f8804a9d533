package org.wellposted.sense;

import org.wellposted.model.Block;
import org.wellposted.model.Span;
import org.wellposted.sense.Words.Range;

/**
 * A line of the draft as its writer meant it: a bullet with its continuation lines, a paragraph, a heading.
 *
 * @param content the words in it, without list marks
 * @param words the numbers of its words
 * @param gap whether a blank line stands before it
 * @param continues whether it is a further sentence of the paragraph before
 * @param section the id of the section that its format says it opens, or null
 */
record Row(Block.Kind kind, int level, Span content, Range words, boolean gap, boolean continues, String section) {

    /** @param first whether it is the one that the row begins with */
    Row part(Span part, Words all, boolean first) {
        return new Row(kind, level, part, all.in(part), gap && first, !first, section);
    }

    boolean bullet() {
        return kind == Block.Kind.ITEM;
    }

    /** Whether the format, not only the words, sets it apart as a heading. */
    boolean marked() {
        return kind == Block.Kind.HEADING || kind == Block.Kind.STRONG;
    }
}
