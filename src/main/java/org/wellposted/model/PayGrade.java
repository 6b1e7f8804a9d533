package org.wellposted.model;

/**
 * A grade of a pay scale, from which the sum can be looked up: "CCNL Commercio, livello IV".
 *
 * @param agreement the words that name the collective agreement or scale, or null
 * @param level the level, as written
 */
public record PayGrade(Span span, String agreement, String level) implements Fact {}
