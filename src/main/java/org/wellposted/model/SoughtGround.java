package org.wellposted.model;

/**
 * A ground that an equal-opportunity statement should name.
 *
 * @param ground the id of its concept
 * @param country the ISO 3166-1 code of the country whose law names it, or null where that is open
 * @param source the id of the source that asks for it
 */
public record SoughtGround(String ground, String country, String source) {}
