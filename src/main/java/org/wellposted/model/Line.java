package org.wellposted.model;

/**
 * A line of the draft as its writer meant it: a bullet with its continuation lines, a sentence or a short paragraph, a
 * heading. The unit that states something.
 *
 * @param kind what its format says it is
 * @param level the depth of a heading or list item, from 1; 0 where it has none
 * @param span the words in it, without list marks
 * @param apart whether a blank line stands before it
 * @param continues whether it is a further sentence of the paragraph before
 * @param opens the id of the section that its format says it opens, or null
 * @param section the id of the section it stands in; null while the sections are not known yet
 * @param number the number of that section, -1 likewise
 */
public record Line(
        Block.Kind kind,
        int level,
        Span span,
        boolean apart,
        boolean continues,
        String opens,
        String section,
        int number)
        implements Fact {

    /** A line whose section is not known yet. */
    public Line(Block.Kind kind, int level, Span span, boolean apart, boolean continues, String opens) {
        this(kind, level, span, apart, continues, opens, null, -1);
    }

    /** Whether it stands in a list. */
    public boolean bullet() {
        return kind == Block.Kind.ITEM;
    }

    /** Whether the format, not only the words, sets it apart as a heading. */
    public boolean marked() {
        return kind == Block.Kind.HEADING || kind == Block.Kind.STRONG;
    }

    /** The same, in this section. */
    public Line in(Section home) {
        return new Line(kind, level, span, apart, continues, opens, home.id(), home.number());
    }
}
