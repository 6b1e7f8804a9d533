package org.wellposted.model;

/**
 * One reason that a conclusion rests on.
 *
 * @param what the id of the fact: a concept, a section, a role
 * @param span where the draft says it, or null if the reason is not in the draft
 */
public record Because(String what, Span span) {}
