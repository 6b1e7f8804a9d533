package org.wellposted.model;

/**
 * An item spoken of in words that leave it open: "competitive pay" says no pay.
 *
 * @param item the id of the item
 * @param span the words
 */
public record Vague(String item, Span span) {}
