package org.wellposted.model;

/**
 * A stretch of the posting in one language. A posting has one, or one for each stretch where it changes its language.
 *
 * @param language the id of the language
 * @param main whether it is the language that most of the posting is in
 */
public record Part(String language, boolean main, Span span) implements Fact {}
