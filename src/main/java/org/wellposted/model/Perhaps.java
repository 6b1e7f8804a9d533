package org.wellposted.model;

/**
 * What a line may say of which nothing is told: to be asked where nothing else speaks of the item.
 *
 * @param item the id of a section
 * @param span the line
 */
public record Perhaps(String item, Span span) {}
