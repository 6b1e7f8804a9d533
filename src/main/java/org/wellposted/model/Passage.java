package org.wellposted.model;

/**
 * Words that say what a section is for, wherever they stand: a stretch of its own under no heading, a concept that states
 * it, a sum of money.
 *
 * @param section the id of the section whose item they make present, or only touch on
 * @param strength stated or touched on
 */
public record Passage(String section, Span span, Strength strength) implements Fact {}
