package org.wellposted.model;

/**
 * A stretch of the posting with one purpose, its heading included.
 *
 * @param id the purpose: responsibilities, apply, ... or {@code other}
 * @param number its place in the posting, from 0
 * @param heading where its heading stands, or null if it has none
 * @param body what it says, without heading; may be empty
 */
public record Section(String id, int number, Span span, Span heading, Span body) implements Fact {

    public boolean headed() {
        return heading != null;
    }

    /** The number of the section right before this one. */
    public int preceding() {
        return number - 1;
    }

    /** The number of the section right behind this one. */
    public int following() {
        return number + 1;
    }
}
