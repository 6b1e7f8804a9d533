package org.wellposted.write;

import java.util.Optional;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Waiver;

/** A report as its reader sees it: with lines and columns, in their language. */
record View(Report report, Places places, Wording wording) {

    View(Report report, Wording wording) {
        this(report, new Places(report.draft().text()), wording);
    }

    String path() {
        return report.draft().name();
    }

    String text() {
        return report.draft().text();
    }

    /** The words at a span on one line, at most so many UTF-16 units. */
    String words(Span span, int most) {
        int enough = Math.min(span.end(), span.start() + 4 * most);
        String words = text().substring(span.start(), enough).strip().replaceAll("\\s+", " ");
        if (words.length() <= most && enough == span.end()) return words;
        if (words.length() < most) return words + "…";
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end).stripTrailing() + "…";
    }

    /** Why the writer declares that an item does not apply, or null. */
    String reason(Item item) {
        return report.posting()
                .all(Waiver.class)
                .filter(waiver -> waiver.item().equals(item.id()))
                .map(Waiver::reason)
                .findFirst()
                .orElse(null);
    }

    /** What to add so that the finding goes. */
    Optional<Suggestion> remedy(Finding finding) {
        return report.suggestions().stream()
                .filter(suggestion -> suggestion.expected().item().equals(finding.item()))
                .findFirst();
    }

    /** How many duties the posting must state. */
    long duties() {
        return report.checklist().stream().filter(View::isDuty).count();
    }

    /** How many of them it states. */
    long dutiesPresent() {
        return report.checklist().stream()
                .filter(item -> isDuty(item) && item.status() == Status.PRESENT)
                .count();
    }

    private static boolean isDuty(Item item) {
        Expected expected = item.expected();
        return expected.kind().equals("duty")
                && expected.need() == Need.REQUIRED
                && item.status() != Status.NOT_APPLICABLE;
    }
}
