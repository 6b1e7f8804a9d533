package org.wellposted.model;

/**
 * Letters that did not survive on the way from one program to another: read in the wrong encoding, or replaced by a sign
 * that says nothing.
 *
 * @param span the first word that is damaged
 * @param words the first few of them as they stand, with what each was meant to be where that can be told
 * @param count how many words are damaged
 */
public record Damage(Span span, String words, int count) implements Fact {}
