package org.wellposted.model;

/**
 * A checklist item that the posting touches on, concluded from words and headings alike.
 *
 * @param item the id of a section or a concept
 */
public record Touched(String item, Span span) {}
