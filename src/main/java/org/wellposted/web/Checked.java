package org.wellposted.web;

import java.util.Optional;
import org.wellposted.Wellposted;
import org.wellposted.model.Draft;
import org.wellposted.model.Edit;
import org.wellposted.model.Finding;
import org.wellposted.model.Problem;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Suggestion;
import org.wellposted.read.Drafts;

/**
 * A draft of the page and what its check came to.
 *
 * @param text the draft; of what was pasted as HTML or JSON, its words
 * @param report null where the draft is empty or could not be checked
 * @param problem why it could not be checked, or null
 */
record Checked(String text, Report report, Problem problem) {

    static Checked of(String text, Setting setting, Wellposted wellposted) {
        if (text.isBlank()) return new Checked(text, null, null);
        try {
            Draft draft = Drafts.read("-", text);
            // of pasted HTML or JSON the page goes on with the words: what a writer can change stands among no marks
            if (!draft.origin().isFile()) return of(draft.text(), setting, wellposted);
            return new Checked(text, wellposted.check(draft, setting), null);
        } catch (Refused refused) {
            return new Checked(text, null, refused.problem());
        }
    }

    boolean isEmpty() {
        return report == null && problem == null;
    }

    /**
     * The draft with one change made to it; as it was where there is no such change.
     *
     * @param key of a finding or a suggestion
     */
    String changedBy(String key) {
        return change(key)
                .map(edit -> text.substring(0, edit.span().start())
                        + edit.text()
                        + text.substring(edit.span().end()))
                .orElse(text);
    }

    private Optional<Edit> change(String key) {
        if (report == null) return Optional.empty();
        Optional<Edit> offered = report.suggestions().stream()
                .filter(suggestion -> key(suggestion).equals(key))
                .map(Suggestion::edit)
                .findFirst();
        return offered.or(() -> report.findings().stream()
                .filter(finding -> finding.edit() != null && key(finding).equals(key))
                .map(Finding::edit)
                .findFirst());
    }

    static String key(Suggestion suggestion) {
        return suggestion.expected().item();
    }

    static String key(Finding finding) {
        return finding.rule() + "@"
                + (finding.span() == null
                        ? String.join(",", finding.items())
                        : finding.span().start());
    }
}
