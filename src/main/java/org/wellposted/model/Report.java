package org.wellposted.model;

import java.util.List;
import java.util.Optional;

/**
 * What a check came to, free of any reader's language.
 *
 * @param checklist in the order a posting is written
 * @param findings by place, then rule; those without a place first
 * @param suggestions by need, sections before what stands in one, then by place in the checklist
 * @param advice what a person should read, in order
 */
public record Report(
        Posting posting,
        List<Item> checklist,
        List<Finding> findings,
        List<Suggestion> suggestions,
        AdviceList advice) {

    public Report {
        checklist = List.copyOf(checklist);
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
    }

    /** The sentence to add for an item, if there is one. */
    public Optional<Suggestion> suggestion(String item) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.expected().item().equals(item))
                .findFirst();
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
