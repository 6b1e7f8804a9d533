package org.wellposted.model;

/**
 * Which rule speaks of an item where it is not as it should be.
 *
 * @param kind the kind of the items it speaks of
 * @param need how much those are needed
 * @param rule the id of a rule that finds
 */
public record Voice(String kind, Need need, String rule) {}
