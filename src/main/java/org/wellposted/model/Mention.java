package org.wellposted.model;

/**
 * A concept recognised at a span of the draft.
 *
 * @param concept the concept's id
 * @param kind the concept's kind
 * @param span the smallest window of words that says it
 * @param line the span of the line it stands in
 * @param section the id of the section it stands in; null while the sections are not known yet
 * @param degree how much the draft asks for it
 * @param strength how clearly it is said; what is only touched on is said by no rule
 * @param by who recognised it
 */
public record Mention(
        String concept, String kind, Span span, Span line, String section, Degree degree, Strength strength, By by)
        implements Fact {

    /** How much the draft asks for it. */
    public enum Degree {
        /** "must", "required". */
        REQUIRED,
        /** "a plus", "preferred". */
        PREFERRED,
        /** It does not say. */
        PLAIN,
        /** "no experience required", "our accountant files the returns": not asked of the applicant. */
        DENIED
    }

    /** Who recognises concepts. */
    public enum By {
        /** The forms of the concept's terms, in one of its patterns. */
        PHRASE
    }

    public boolean stated() {
        return strength == Strength.STATED;
    }

    public boolean denied() {
        return degree == Degree.DENIED;
    }

    /** A duty that is denied or done by others is none of the posting's. */
    public boolean isRefusedDuty() {
        return denied() && kind.equals("duty");
    }

    /** The same, in this section and asked for so much. */
    public Mention in(String section, Degree degree) {
        return new Mention(concept, kind, span, line, section, degree, strength, by);
    }

    /** The same, with these words as the evidence. */
    public Mention at(Span words) {
        return new Mention(concept, kind, words, line, section, degree, strength, by);
    }

    /** The same, only so clearly. */
    public Mention only(Strength strength) {
        return new Mention(concept, kind, span, line, section, degree, strength, by);
    }
}
