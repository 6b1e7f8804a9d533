package org.wellposted.model;

/**
 * A line under no heading of which nothing is told: no concept, no job, no town, no sum, address or date. It may say what seems
 * to be missing, in words that nobody knew.
 *
 * @param span the line
 * @param words how many words it has, at least 1
 * @param first whether no line stands before it
 */
public record Untold(Span span, int words, boolean first) {}
