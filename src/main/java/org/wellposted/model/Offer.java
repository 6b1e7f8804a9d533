package org.wellposted.model;

/** An item for which a sentence should be offered. */
public record Offer(Expected expected) {}
