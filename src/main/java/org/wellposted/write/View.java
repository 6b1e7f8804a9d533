package org.wellposted.write;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Draft;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;

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

    /** Why the writer declares that an item does not apply, or null. */
    String reason(Item item) {
        boolean declared =
                item.status() == Status.NOT_APPLICABLE && !item.because().isEmpty();
        return declared ? item.because().get(0).what() : null;
    }

    /** What to add so that the finding goes, or null. */
    Suggestion remedy(Finding finding) {
        for (Suggestion suggestion : report.suggestions()) {
            if (suggestion.expected().item().equals(finding.item())) return suggestion;
        }
        return null;
    }

    /** The duties that the posting must state. */
    List<Item> duties() {
        List<Item> duties = new ArrayList<>();
        for (Item item : report.checklist()) {
            Expected expected = item.expected();
            boolean asked = expected.kind().equals("duty") && expected.need() == Need.REQUIRED;
            if (asked && item.status() != Status.NOT_APPLICABLE) duties.add(item);
        }
        return duties;
    }
}
