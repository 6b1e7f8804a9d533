package org.wellposted.model;

/**
 * A checklist item that the draft states, concluded from headings, passages and mentions alike.
 *
 * @param item the id of a section or a concept
 */
public record Said(String item, Span span) {}
