package org.wellposted.model;

/**
 * A sentence to add.
 *
 * @param expected the item that is not present
 * @param text the sentence in the draft's language, without a bullet
 * @param edit puts it where it belongs, in the manner of the lines around it
 */
public record Suggestion(Expected expected, String text, Edit edit) {}
