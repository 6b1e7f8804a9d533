package org.wellposted.model;

import java.util.List;

/**
 * What a check came to, free of any reader's language.
 *
 * @param checklist in the order a posting is written
 * @param findings by place, then rule; those without a place first
 * @param suggestions by need, sections before what stands in one, then by place in the checklist
 */
public record Report(Posting posting, List<Item> checklist, List<Finding> findings, List<Suggestion> suggestions) {

    public Report {
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
    }

    /** So many sentences to add a person reads at once; the rest is for who asks for it. */
    private static final int READ_AT_ONCE = 12;

    /** The suggestions to show first. */
    public List<Suggestion> foremost() {
        return suggestions.subList(0, Math.min(READ_AT_ONCE, suggestions.size()));
    }

    public Draft draft() {
        return posting.draft();
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    public long count(Status status) {
        return checklist.stream().filter(i -> i.status() == status).count();
    }
}
