package org.wellposted.model;

/**
 * An item that the draft touches on without stating it: a person should look.
 *
 * @param item the id of a concept or a section
 */
public record Touch(String item, Span span) implements Fact {}
