package org.wellposted.model;

/**
 * That an item makes no sense in this posting: the draft says that it is not needed, or something beside which nobody asks
 * for it.
 *
 * @param item the item's id
 * @param because what the draft says
 */
public record Senseless(String item, Because because) {}
