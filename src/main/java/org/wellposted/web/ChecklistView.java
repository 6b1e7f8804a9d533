package org.wellposted.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Advice;
import org.wellposted.model.Because;
import org.wellposted.model.Edit;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Report;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Said;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Sureness;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.Wording;

/** The checklist as HTML. The script moves nothing about in it; it only asks for it anew. */
final class ChecklistView {

    /** So many units of the draft's words are quoted, of so many places. */
    private static final int WORDS = 90;

    private static final int PLACES = 3;

    private final Report report;
    private final Checklist checklist;
    private final Wording wording;
    private final Knowledge knowledge;
    private final Map<String, RuleCard> cards;
    private final Html html = new Html();

    private ChecklistView(Report report, Wording wording, Wellposted wellposted) {
        this.report = report;
        this.checklist = Checklist.of(report);
        this.wording = wording;
        this.knowledge = wellposted.knowledge();
        this.cards = wellposted.rules().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
    }

    static Html of(Report report, Wording wording, Wellposted wellposted) {
        ChecklistView view = new ChecklistView(report, wording, wellposted);
        view.job();
        view.advice("first", report.advice().first());
        view.folded("then", report.advice().then());
        view.folded("ideas", report.advice().ideas());
        view.whole();
        view.asMarkdown();
        return view.html;
    }

    /** Which job it was taken for, where that is not sure: one click says which it is. */
    private void job() {
        RoleReading role = report.posting().role();
        if (role.sureness() == Sureness.SURE) return;
        Set<String> choices = new LinkedHashSet<>(role.near());
        if (role.role() != null) choices.add(role.role());
        if (role.runnerUp() != null) choices.add(role.runnerUp());
        if (choices.isEmpty()) return;
        String asked = role.role() == null
                ? wording.word("page.role-unsure")
                : wording.word("page.role-likely", Map.of("role", wording.name(role.role())));
        html.open("p", "class", "job").element("span", asked);
        for (String id : choices) {
            String words = wording.word("page.role-is", Map.of("role", wording.name(id)));
            html.text(" ").element("button", words, "type", "submit", "name", "role", "value", id);
        }
        html.close();
    }

    /** Those of an item's places that the list quotes and links to. */
    private static List<Span> linked(List<Span> spans) {
        return spans.size() <= PLACES ? spans : spans.subList(0, PLACES);
    }

    /** The draft with all that the checklist speaks of marked: what asks for something above what is well. */
    static Marks marks(Report report) {
        Marks marks = new Marks(report.draft().text());
        Checklist checklist = Checklist.of(report);
        checklist.inText().stream()
                .limit(Checklist.MOST)
                .filter(finding -> finding.span() != null)
                .forEach(finding ->
                        marks.add(List.of(finding.span()), finding.severity().id()));
        List<Checklist.Row> rows = checklist.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        rows.stream()
                .filter(row -> row.item().status() == Status.CHECK && !row.idle())
                .forEach(row -> marks.add(row.item().spans(), "check"));
        rows.stream()
                .filter(row -> row.item().status() == Status.PRESENT
                        && !row.item().expected().forSection())
                .forEach(row -> marks.add(row.item().spans(), "present"));
        rows.forEach(row -> marks.reach(linked(row.item().spans())));
        return marks;
    }

    /** What to do, what is most worth it first. */
    private void advice(String part, List<Advice> advice) {
        if (advice.isEmpty()) return;
        html.open("section", "class", "group", "aria-labelledby", part);
        html.open("h3", "id", part).text(wording.word("page." + part));
        html.close();
        html.open("ul");
        advice.forEach(this::advice);
        html.close().close();
    }

    private void folded(String part, List<Advice> advice) {
        if (advice.isEmpty()) return;
        html.open("details", "class", "optional", "data-part", part);
        html.element("summary", wording.word("page." + part, Map.of("count", Integer.toString(advice.size()))));
        html.open("ul");
        advice.stream().limit(Checklist.MOST).forEach(this::advice);
        html.close().close();
    }

    private void advice(Advice advice) {
        Finding finding = advice.finding();
        if (finding.item() != null && advice.others().isEmpty()) {
            checklist.row(finding.item()).ifPresent(row -> row(row, row.item().id(), true));
            return;
        }
        String key = Checked.key(finding);
        open(key, finding.severity().id(), true);
        sign(finding.severity());
        html.open("div");
        html.open("p", "class", "message").text(wording.message(finding) + " ");
        html.element("span", severity(finding.severity()), "class", "status").close();
        List<Span> spans = advice.findings().stream()
                .map(Finding::span)
                .filter(span -> span != null && !span.isEmpty())
                .toList();
        if (!spans.isEmpty()) words(spans, false);
        for (String item : finding.items()) {
            report.suggestion(item).ifPresent(this::offer);
        }
        if (finding.items().isEmpty()) advice.findings().stream().limit(PLACES).forEach(this::mend);
        why(key, finding.rule(), finding.source(), "", finding.because());
        html.close().close();
    }

    private void offer(Suggestion suggestion) {
        String label = wording.word("page.add-item", Map.of("item", wording.name(Checked.key(suggestion))));
        offer(Checked.key(suggestion), suggestion.edit(), suggestion.text(), label);
        Said said = suggestion.expected().said();
        if (said != null) html.element("p", wording.said(said), "class", "said");
    }

    /** The whole checklist, for who wants to look each thing up. */
    private void whole() {
        html.open("details", "class", "whole", "data-part", "whole");
        html.element("summary", wording.word("page.whole"));
        checklist.groups().forEach(this::group);
        html.close();
    }

    private void group(Checklist.Group group) {
        String id = "kind-" + group.kind();
        html.open("section", "class", "group", "aria-labelledby", id);
        html.open("h3", "id", id).text(wording.word("kinds." + group.kind()));
        if (group.all() > 0) {
            html.element(
                    "span",
                    wording.word(
                            "page.counted",
                            Map.of("present", Long.toString(group.present()), "all", Long.toString(group.all()))),
                    "class",
                    "tally");
        }
        html.close();
        html.open("ul");
        group.rows().stream().filter(row -> !row.idle()).forEach(this::listed);
        html.close();
        optional(group.kind(), group.rows().stream().filter(Checklist.Row::idle).toList());
        html.close();
    }

    /** What is there for who asks for it. */
    private void optional(String kind, List<Checklist.Row> rows) {
        if (rows.isEmpty()) return;
        html.open("details", "class", "optional", "data-part", "optional-" + kind);
        html.element("summary", wording.word("page.optional", Map.of("count", Integer.toString(rows.size()))));
        html.open("ul");
        rows.forEach(this::listed);
        html.close().close();
    }

    private void listed(Checklist.Row row) {
        row(row, "item-" + row.item().id(), false);
    }

    /** @param asks whether it is one of the things to do */
    private void row(Checklist.Row row, String key, boolean asks) {
        Item item = row.item();
        open(key, look(row), asks);
        html.element("span", sign(item.status()), "class", "sign", "aria-hidden", "true");
        html.open("div");
        html.open("p", "class", "head");
        html.element("span", wording.name(item.id()), "class", "name");
        html.element("span", wording.word("statuses." + item.status().id()), "class", "status");
        if (item.status() != Status.PRESENT && item.status() != Status.NOT_APPLICABLE) {
            html.element("span", wording.word("needs." + item.expected().need().id()), "class", "need");
        }
        html.close();
        if (row.reason() != null) {
            html.element("p", wording.word("page.waived", Map.of("reason", row.reason())), "class", "message");
        } else if (item.status() == Status.NOT_APPLICABLE) {
            words(spans(item.because()), false);
        }
        row.findings().stream()
                .map(wording::message)
                .distinct()
                .forEach(message -> html.element("p", message, "class", "message"));
        if (!item.spans().isEmpty()) words(item.spans(), item.expected().forSection());
        if (row.suggestion() != null) {
            offer(row.suggestion());
        } else {
            row.findings().forEach(this::mend);
        }
        String rule =
                row.findings().isEmpty() ? item.rule() : row.findings().get(0).rule();
        String need = " (" + wording.word("needs." + item.expected().need().id()) + ")";
        why(key, rule, item.expected().source(), need, item.because());
        html.close().close();
    }

    private void open(String key, String look, boolean asks) {
        html.open(
                "li",
                "class",
                "entry " + look,
                "data-key",
                key,
                "data-work",
                asks ? "" : null,
                "tabindex",
                asks ? "-1" : null);
    }

    private static String look(Checklist.Row row) {
        if (!row.findings().isEmpty()) return row.findings().get(0).severity().id();
        if (row.idle()) return "idle";
        if (row.item().status() == Status.MISSING) return Severity.SHOULD.id();
        return row.item().status().id();
    }

    private static String sign(Status status) {
        return switch (status) {
            case PRESENT -> "✓";
            case CHECK -> "?";
            case MISSING -> "✗";
            case NOT_APPLICABLE -> "–";
        };
    }

    private void sign(Severity severity) {
        String sign = switch (severity) {
            case MUST -> "‼";
            case SHOULD -> "!";
            case MAY -> "i";
        };
        html.element("span", sign, "class", "sign", "aria-hidden", "true");
    }

    private String severity(Severity severity) {
        return wording.word("severities." + severity.id());
    }

    /**
     * The draft's words, each a link to its place.
     *
     * @param onward whether to quote the rest of the line too, as behind a heading
     */
    private void words(List<Span> spans, boolean onward) {
        html.open("p", "class", "words");
        List<Span> shown = linked(spans);
        for (int i = 0; i < shown.size(); i++) {
            Span span = shown.get(i);
            html.element(
                    "a",
                    "“" + quoted(onward ? toLineEnd(span) : span) + "”",
                    "href",
                    "#" + Marks.anchor(span),
                    "data-start",
                    Integer.toString(span.start()),
                    "data-end",
                    Integer.toString(span.end()),
                    "data-role",
                    "words-" + i,
                    "lang",
                    report.posting().language());
        }
        if (spans.size() > PLACES) {
            String rest = Integer.toString(spans.size() - PLACES);
            html.element("span", wording.word("page.more-places", Map.of("count", rest)), "class", "more");
        }
        html.close();
    }

    private Span toLineEnd(Span span) {
        int end = report.draft().text().indexOf('\n', span.end());
        return new Span(span.start(), end < 0 ? report.draft().text().length() : end);
    }

    private String quoted(Span span) {
        String text = report.draft().text();
        boolean whole = span.length() <= WORDS;
        int end = whole ? span.end() : span.start() + WORDS;
        if (!whole && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        String words = text.substring(span.start(), end).strip().replaceAll("\\s+", " ");
        return whole ? words : words + "…";
    }

    private void mend(Finding finding) {
        Edit edit = Checklist.change(finding);
        if (edit == null) return;
        String action = edit.text().isBlank() ? "take-out" : edit.span().isEmpty() ? "add" : "replace";
        offer(Checked.key(finding), edit, edit.text().strip(), null, wording.word("page." + action));
    }

    private void offer(String key, Edit edit, String shown, String label) {
        offer(key, edit, shown, label, wording.word("page.add"));
    }

    private void offer(String key, Edit edit, String shown, String label, String action) {
        html.open("div", "class", "offer");
        if (!shown.isEmpty())
            html.element("blockquote", shown, "lang", report.posting().language());
        html.element(
                "button",
                action,
                "type",
                "submit",
                "name",
                "apply",
                "value",
                key,
                "aria-label",
                label,
                "data-role",
                "apply",
                "data-start",
                Integer.toString(edit.span().start()),
                "data-end",
                Integer.toString(edit.span().end()),
                "data-text",
                edit.text());
        html.close();
    }

    private void why(String key, String rule, String source, String need, List<Because> because) {
        html.open("details", "class", "why", "data-part", "why-" + key);
        html.element("summary", wording.word("page.why"), "data-role", "why");
        html.open("div");
        RuleCard card = rule == null ? null : cards.get(rule);
        if (card != null) html.element("p", card.why(), "lang", "en");
        if (!because.isEmpty()) {
            List<String> grounds = because.stream()
                    .map(Because::what)
                    .map(wording::name)
                    .distinct()
                    .toList();
            html.element("p", wording.word("page.rests-on", Map.of("grounds", wording.series(grounds))));
        }
        String cited = source == null && card != null ? card.source() : source;
        if (cited != null) {
            html.open("p").text(wording.word("page.source") + need + ": ");
            Sources.link(html, knowledge, cited);
            html.close();
        }
        if (card != null) {
            html.open("p").text(wording.word("page.rule") + ": ");
            html.element("a", card.title(), "href", "/rules/" + rule, "lang", "en", "target", "_blank");
            html.close();
        }
        html.close().close();
    }

    private static List<Span> spans(List<Because> reasons) {
        return reasons.stream().map(Because::span).filter(Objects::nonNull).toList();
    }

    private void asMarkdown() {
        html.open("details", "class", "as-text", "data-part", "as-markdown");
        html.element("summary", wording.word("page.as-markdown"));
        html.element("pre", ChecklistMarkdown.of(report, wording), "id", "as-markdown");
        html.close();
    }
}
