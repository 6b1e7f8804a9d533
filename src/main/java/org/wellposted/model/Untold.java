package org.wellposted.model;

/**
 * A line under no heading of which nothing is told: no concept, no name with a purpose, no sum, address or date. It may say
 * what seems to be missing, in words that nobody knew.
 *
 * @param span the line
 */
public record Untold(Span span) {}
