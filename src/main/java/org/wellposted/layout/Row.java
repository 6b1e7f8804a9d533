package org.wellposted.layout;

import org.wellposted.model.Block;
import org.wellposted.model.Span;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/**
 * A line of the draft as its writer meant it: a bullet with its continuation lines, a paragraph, a heading.
 *
 * @param content the words in it, without list marks
 * @param words the numbers of its words
 * @param gap whether a blank line stands before it
 * @param continues whether it is a further sentence of the paragraph before
 * @param section the id of the section that its format says it opens, or null
 */
public record Row(Block.Kind kind, int level, Span content, Range words, boolean gap, boolean continues, String section) {

    /** @param first whether it is the one that the row begins with */
    public Row part(Span part, Words all, boolean first) {
        return new Row(kind, level, part, all.in(part), gap && first, !first, section);
    }

    public boolean bullet() {
        return kind == Block.Kind.ITEM;
    }

    /** Whether the format, not only the words, sets it apart as a heading. */
    public boolean marked() {
        return kind == Block.Kind.HEADING || kind == Block.Kind.STRONG;
    }
}
