package org.wellposted.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wellposted.model.Draft;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Waiver;

/** A report as its reader sees it: with lines and columns, in their language. */
record View(Report report, Places places, Wording wording, boolean withText) {

    View(Report report, Wording wording) {
        this(report, wording, false);
    }

    /** @param withText whether the draft's words are asked for beside what was found in them */
    View(Report report, Wording wording, boolean withText) {
        this(report, new Places(report.draft().file()), wording, withText);
    }

    Draft draft() {
        return report.draft();
    }

    String path() {
        return report.draft().name();
    }

    String text() {
        return report.draft().text();
    }

    /** Where a stretch of the draft's text stands in what was given. */
    Span place(Span span) {
        return report.draft().place(span);
    }

    /** Line and column of a stretch of the draft's text in its file; empty where the file has none. */
    String at(Span span) {
        return draft().origin().hasPlaces() ? places.of(place(span).start()) : "";
    }

    /** The change that mends a finding, or null; a file that is not its own text is its owner's to change. */
    Edit edit(Finding finding) {
        return draft().origin().isFile() ? finding.edit() : null;
    }

    /** What the offsets point into, where it was asked for; else null. */
    String carried() {
        return withText ? draft().file() : null;
    }

    /** The words at a span on one line, at most so many UTF-16 units. */
    String words(Span span, int most) {
        return Excerpt.of(text(), span, most);
    }

    /** Why the writer declares that an item does not apply, or null: what the draft says against it is no declaration. */
    String reason(Item item) {
        return report.posting()
                .all(Waiver.class)
                .filter(waiver -> item.status() == Status.NOT_APPLICABLE && waiver.covers(item.expected()))
                .map(Waiver::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Why an item does not apply: the writer's reason, or the words of the draft that speak against it. */
    String whyNot(Item item) {
        String reason = reason(item);
        if (reason != null) return reason;
        return item.because().stream()
                .filter(because -> because.span() != null)
                .findFirst()
                .map(because -> words(because.span(), 90))
                .orElse("");
    }

    /** The requirement set that a finding is held to, or null. */
    String set(Finding finding) {
        for (Item item : report.checklist()) {
            if (item.id().equals(finding.item())) return item.expected().set();
        }
        return wording.set(finding.rule());
    }

    /** The duties that postings of the role say. */
    List<Item> duties() {
        List<Item> duties = new ArrayList<>();
        for (Item item : report.checklist()) {
            Expected expected = item.expected();
            boolean asked = expected.kind().equals("duty") && expected.need() != Need.OPTIONAL;
            if (asked && item.status() != Status.NOT_APPLICABLE) duties.add(item);
        }
        return duties;
    }
}
