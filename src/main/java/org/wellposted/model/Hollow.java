package org.wellposted.model;

/**
 * A heading with nothing beneath it.
 *
 * @param item the id of the section it opens
 */
public record Hollow(String item, Span span) {}
