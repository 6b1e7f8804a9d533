package org.wellposted.model;

/**
 * A ground that the statement of this posting should name, by the law of its country where that is known.
 *
 * @param ground the id of its concept
 * @param source the id of the source that asks for it
 */
public record GroundAsked(String ground, String source) {}
