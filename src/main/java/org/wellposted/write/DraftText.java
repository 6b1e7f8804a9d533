package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Advice;
import org.wellposted.model.AdviceList;
import org.wellposted.model.Because;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Said;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Sureness;

/** One draft for people: what it was read as, what to do first, what next, and how far it is from ready. */
final class DraftText {

    /** So many units of the draft's words fit on a line beside the rest. */
    private static final int WORDS = 48;

    /** What is to be added stands further in. */
    private static final String INDENT = " ".repeat(6);

    private final View view;
    private final Audience audience;
    private final Writer out;

    DraftText(View view, Audience audience, Writer out) {
        this.view = view;
        this.audience = audience;
        this.out = out;
    }

    void write() throws IOException {
        line(paint(Paint.BOLD, view.path()));
        line(understood());
        line("");
        advice();
        if (audience.checklist()) checklist();
        Verdict verdict = Verdict.of(view.report(), audience);
        line(verdict.line() + (verdict.isSentencesShort() ? "; " + word("text.mend") : ""));
    }

    /** The language, and the role with the words it was told by. */
    private String understood() {
        RoleReading role = view.report().posting().role();
        String language = word("languages." + view.report().posting().language());
        if (role.role() == null) return word("text.role-unknown", Map.of("language", language));
        Span by = null;
        for (Because because : role.because()) if (by == null) by = because.span();
        String other = role.runnerUp();
        boolean likely = role.sureness() != Sureness.SURE;
        return word(
                likely ? "text.role-likely" : "text.role",
                Map.of(
                        "language",
                        language,
                        "role",
                        audience.wording().name(role.role()),
                        "words",
                        by == null ? "" : view.words(by, WORDS),
                        "place",
                        by == null ? "" : view.at(by),
                        "other",
                        likely && other != null ? audience.wording().name(other) + " (--role " + other + ")" : ""));
    }

    private void advice() throws IOException {
        AdviceList advice = view.report().advice();
        List<Advice> then = new ArrayList<>(advice.then());
        if (audience.all()) then.addAll(advice.ideas());
        part("text.first", advice.first());
        part("text.then", then);
        int left = audience.all() ? 0 : advice.ideas().size();
        if (left > 0) {
            line(paint(Paint.FAINT, word("text.ideas", Map.of("count", Integer.toString(left)))));
            line("");
        }
    }

    private void part(String title, List<Advice> advice) throws IOException {
        if (advice.isEmpty()) return;
        line(paint(Paint.BOLD, word(title)));
        for (Advice one : advice) one(one);
        line("");
    }

    private void one(Advice advice) throws IOException {
        for (Finding finding : advice.findings()) {
            Span span = finding.span();
            String place = span == null || view.at(span).isEmpty() ? "" : ":" + view.at(span);
            line(view.path() + place + ": " + said(finding));
            for (String item : finding.items()) {
                Suggestion remedy = view.report().suggestion(item).orElse(null);
                if (remedy != null)
                    advised("text.add", remedy.text(), remedy.expected().said());
            }
            if (finding.items().isEmpty()
                    && finding.edit() != null
                    && !finding.edit().text().isBlank()) {
                String what = finding.edit().span().isEmpty() ? "text.add" : "text.replace";
                advised(what, finding.edit().text(), null);
            }
        }
    }

    private String said(Finding finding) {
        Severity severity = finding.severity();
        return paint(Paint.of(severity), word("severities." + severity.id())) + ": "
                + audience.wording().message(finding) + " "
                + paint(Paint.FAINT, "[" + finding.rule() + "]");
    }

    private void advised(String key, String text, Said said) throws IOException {
        String[] lines = text.strip().split("\\R");
        String reason = said == null
                ? ""
                : "  " + paint(Paint.FAINT, "(" + audience.wording().said(said) + ")");
        line(INDENT + word(key, Map.of("text", lines[0])) + (lines.length == 1 ? reason : ""));
        for (int i = 1; i < lines.length; i++) line((INDENT + "  " + lines[i]).stripTrailing());
    }

    /** Each item as it stands. */
    private void checklist() throws IOException {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : view.report().checklist()) {
            String kind =
                    item.expected().forSection() ? "section" : item.expected().kind();
            groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(item);
        }
        for (Map.Entry<String, List<Item>> group : groups.entrySet()) {
            line(paint(Paint.BOLD, word("kinds." + group.getKey())));
            int leftOut = 0;
            for (Item item : group.getValue()) {
                boolean unstated = item.status() == Status.MISSING || item.status() == Status.CHECK;
                if (unstated && item.expected().need() == Need.OPTIONAL) leftOut++;
                else line(row(item));
            }
            if (leftOut > 0) {
                line("  " + paint(Paint.FAINT, word("text.optional", Map.of("count", Integer.toString(leftOut)))));
            }
            line("");
        }
    }

    private String row(Item item) {
        Span span = item.first();
        String said = span == null ? "" : view.words(span, WORDS);
        if (item.status() == Status.NOT_APPLICABLE) said = view.whyNot(item);
        String name = audience.wording().name(item.id());
        if (item.status() == Status.MISSING && item.expected().need() == Need.RECOMMENDED) {
            name = word("text.recommended", Map.of("item", name));
        }
        String status = padded(word("statuses." + item.status().id()), 12);
        String place = padded(span == null ? "" : view.at(span), 7);
        return ("  " + paint(Paint.of(item.status()), status) + " " + place + " "
                        + padded(name, said.isEmpty() ? 0 : 40) + " " + paint(Paint.FAINT, said))
                .stripTrailing();
    }

    private void line(String words) throws IOException {
        out.write(words);
        out.write('\n');
    }

    private String paint(Paint paint, String words) {
        return paint.on(words, audience.colours());
    }

    private String word(String key) {
        return audience.wording().word(key);
    }

    private String word(String key, Map<String, String> values) {
        return audience.wording().word(key, values);
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.codePointCount(0, words.length())));
    }
}
