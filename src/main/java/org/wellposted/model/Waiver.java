package org.wellposted.model;

/**
 * The writer's declaration that an item does not apply.
 *
 * @param span where it is declared
 */
public record Waiver(String item, String reason, Span span) implements Fact {}
