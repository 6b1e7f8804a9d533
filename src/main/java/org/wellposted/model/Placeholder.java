package org.wellposted.model;

/**
 * A gap left to be filled.
 *
 * @param label what stands in it, without brackets: "Company name"
 * @param item the section whose content belongs there, or null if the label does not tell
 * @param forApplicant whether the applicant is to fill it, as in a subject line to use
 * @param number the number of the section it stands in, -1 for none
 */
public record Placeholder(Span span, String label, String item, boolean forApplicant, int number) implements Fact {

    /** The same, in this section. */
    public Placeholder in(int section) {
        return new Placeholder(span, label, item, forApplicant, section);
    }
}
