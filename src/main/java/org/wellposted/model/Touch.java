package org.wellposted.model;

/**
 * An item that the draft touches on without stating it: a person should look.
 *
 * @param item the id of a concept or a section
 * @param alone whether the words stand for themselves: a whole line, or one piece of an enumeration
 */
public record Touch(String item, Span span, boolean alone) implements Fact {}
