package org.wellposted.model;

/**
 * That an item is surely not in the draft and would fit it: what a finding for several items may name.
 *
 * @param rule the id of the rule that speaks of it together with others
 * @param item the item's id
 */
public record Lacking(String rule, String item) {}
