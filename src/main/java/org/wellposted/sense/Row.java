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
 */
record Row(Block.Kind kind, int level, Span content, Range words, boolean gap) {

    boolean bullet() {
        return kind == Block.Kind.ITEM;
    }

    /** Whether the format, not only the words, sets it apart as a heading. */
    boolean marked() {
        return kind == Block.Kind.HEADING || kind == Block.Kind.STRONG;
    }
}
