package org.wellposted.model;

/**
 * A bullet or a sentence: the unit that states something.
 *
 * @param bullet whether it stands in a list
 * @param section the id of the section it stands in
 * @param number the number of that section
 */
public record Line(Span span, boolean bullet, String section, int number) implements Fact {}
