package org.wellposted.model;

/**
 * What was concluded of the posting as a whole, for other rules to rest on.
 *
 * @param id {@code no-posting}, {@code second-posting}, {@code role-unknown}
 * @param span the place it was told by, or null
 */
public record Trait(String id, Span span) {}
