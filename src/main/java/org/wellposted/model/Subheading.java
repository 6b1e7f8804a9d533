package org.wellposted.model;

/**
 * A section whose heading has a deeper heading right beneath it.
 *
 * @param number the number of the upper section
 */
public record Subheading(int number) {}
