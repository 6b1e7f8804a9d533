package org.wellposted.model;

/**
 * A concept fully recognised at a span of the draft.
 *
 * @param kind the concept's kind
 * @param span the smallest window of words that states it
 * @param line the bullet or sentence it stands in
 * @param section the id of the section it stands in
 * @param degree how much the draft asks for it
 */
public record Mention(String concept, String kind, Span span, Span line, String section, Degree degree)
        implements Fact {

    /** How much the draft asks for it. */
    public enum Degree {
        /** "must", "required". */
        REQUIRED,
        /** "a plus", "preferred". */
        PREFERRED,
        /** It does not say. */
        PLAIN,
        /** "no experience required": not asked at all. */
        DENIED
    }

    public boolean denied() {
        return degree == Degree.DENIED;
    }
}
