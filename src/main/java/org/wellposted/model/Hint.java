package org.wellposted.model;

/**
 * That a posting which does not state a concept has a word of it that few others have: it may say it in words that are not
 * known, so nobody should be sure that it does not.
 *
 * @param concept the concept's id
 * @param span where the word stands
 */
public record Hint(String concept, Span span) implements Fact {}
