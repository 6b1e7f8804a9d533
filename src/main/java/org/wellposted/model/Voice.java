package org.wellposted.model;

/**
 * Which rule speaks of an item that is not as it should be: a row of voices.yaml.
 *
 * @param kind the kind of the items it speaks of
 * @param need how much those are needed
 * @param status what they came to, MISSING or CHECK; null where the rule is only shown beside them and never speaks
 * @param rule the id of a rule that finds
 * @param severity of its findings; null where it never speaks
 * @param names of one finding for all its items, how many it names at most; 0 where each has a finding of its own
 */
public record Voice(String kind, Need need, Status status, String rule, Severity severity, int names) {

    /** Whether one finding names all its items. */
    public boolean grouped() {
        return names > 0;
    }

    /** Whether it speaks of items at all. */
    public boolean speaks() {
        return status != null;
    }

    /** Whether a checklist shows its rule beside such an item, whatever that came to. */
    public boolean shown() {
        return status != Status.CHECK;
    }
}
