package org.wellposted.model;

/**
 * A ground that an equal-opportunity statement should name.
 *
 * @param ground the id of its concept
 * @param source the id of the source that asks for it
 */
public record SoughtGround(String ground, String source) {}
