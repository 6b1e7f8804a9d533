package org.wellposted.model;

/**
 * Which rule speaks of an item where it is not as it should be.
 *
 * @param rule the id of a rule that finds
 */
public record Voice(String item, String rule) {}
