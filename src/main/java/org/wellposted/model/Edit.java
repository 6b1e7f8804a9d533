package org.wellposted.model;

/**
 * A change to the draft.
 *
 * @param span what goes; empty for an insertion
 * @param text what comes in its place
 */
public record Edit(Span span, String text) {}
