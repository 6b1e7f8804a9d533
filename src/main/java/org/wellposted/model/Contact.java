package org.wellposted.model;

/** An address in the posting. */
public record Contact(Kind kind, Span span, String section) implements Fact {

    public enum Kind {
        EMAIL,
        LINK,
        PHONE
    }
}
