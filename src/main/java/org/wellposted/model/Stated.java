package org.wellposted.model;

/**
 * A section's content, stated somewhere: under its heading or in running text.
 *
 * @param section the id of the section whose item it makes present
 */
public record Stated(String section, Span span) implements Fact {}
