package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wellposted.model.Because;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;

/** For people: a checklist, what is wrong where, what to add, and a verdict. */
final class TextFormat implements Format {

    /** So many units of the draft's words fit on a line beside the rest. */
    private static final int WORDS = 48;

    /** What is said of an item stands further in. */
    private static final String INDENT = " ".repeat(6);

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        Page page = new Page(audience, out);
        Verdict together = new Verdict(audience);
        for (Report report : run.reports()) {
            if (together.postings() > 0) page.line("");
            page.posting(new View(report, audience.wording()));
            together.add(report);
        }
        if (together.postings() > 1) {
            page.line("");
            page.line(together.line());
        }
    }

    /** What is being written. */
    private record Page(Audience audience, Writer out) {

        void posting(View view) throws IOException {
            line(paint(Paint.BOLD, view.path()));
            line(understood(view));
            line("");
            checklist(view);
            elsewhere(view);
            more(view);
            line(Verdict.of(view.report(), audience));
        }

        /** The language, and the role with the words it was told by. */
        private String understood(View view) {
            RoleReading role = view.report().posting().role();
            String language = word("languages." + view.report().posting().language());
            if (role.role() == null) return word("text.role-unknown", Map.of("language", language));
            Span by = null;
            for (Because because : role.because()) if (by == null) by = because.span();
            return word(
                    "text.role",
                    Map.of(
                            "language",
                            language,
                            "role",
                            audience.wording().name(role.role()),
                            "words",
                            by == null ? "" : view.words(by, WORDS),
                            "place",
                            by == null ? "" : view.at(by)));
        }

        /** Each item as it stands; under one that is not as it should be, what a rule says of it and what to add. */
        private void checklist(View view) throws IOException {
            Map<String, List<Item>> groups = new LinkedHashMap<>();
            for (Item item : view.report().checklist()) {
                String kind = item.expected().kind().equals("statement")
                        ? "section"
                        : item.expected().kind();
                List<Item> group = groups.get(kind);
                if (group == null) groups.put(kind, group = new ArrayList<>());
                group.add(item);
            }
            for (Map.Entry<String, List<Item>> group : groups.entrySet()) {
                line(paint(Paint.BOLD, word("kinds." + group.getKey())));
                int leftOut = 0;
                for (Item item : group.getValue()) {
                    if (isShort(item) && item.expected().need() == Need.OPTIONAL) leftOut++;
                    else item(view, item);
                }
                if (leftOut > 0) {
                    line("  " + paint(Paint.FAINT, word("text.optional", Map.of("count", Integer.toString(leftOut)))));
                }
                line("");
            }
        }

        private void item(View view, Item item) throws IOException {
            List<Finding> about = new ArrayList<>();
            for (Finding finding : view.report().findings()) {
                if (isShort(item) && item.id().equals(finding.item())) about.add(finding);
            }
            boolean absent = item.status() == Status.MISSING
                    && about.size() == 1
                    && about.get(0).span() == null;
            Span spoken = about.stream()
                    .map(Finding::span)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            line(row(view, item, item.spans().isEmpty() ? spoken : item.spans().get(0))
                    + (absent ? " " + graded(about.get(0)) : ""));
            for (Finding finding : about) {
                if (!absent) line(INDENT + said(finding));
                remedy(view, finding);
            }
        }

        /** Of what is absent the status says what is wrong; the rule says how grave that is. */
        private String graded(Finding finding) {
            Severity severity = finding.severity();
            return "  " + paint(Paint.of(severity), word("severities." + severity.id())) + " "
                    + paint(Paint.FAINT, "[" + finding.rule() + "]");
        }

        private static boolean isShort(Item item) {
            return item.status() == Status.MISSING || item.status() == Status.CHECK;
        }

        /** What is wrong at a place of its own, as other linters say it. */
        private void elsewhere(View view) throws IOException {
            List<String> shown = new ArrayList<>();
            for (Item item : view.report().checklist()) if (isShort(item)) shown.add(item.id());
            boolean any = false;
            for (Finding finding : view.report().findings()) {
                if (finding.item() != null && shown.contains(finding.item())) continue;
                Span span = finding.span();
                String place = span == null || view.at(span).isEmpty() ? "" : view.at(span) + ":";
                line(view.path() + ":" + place + " " + said(finding));
                remedy(view, finding);
                any = true;
            }
            if (any) line("");
        }

        /** What was left unsaid, and how to have it said. */
        private void more(View view) throws IOException {
            int rest = view.report().suggestions().size()
                    - view.report().foremost().size();
            if (audience.all() || rest == 0) return;
            line(word("text.more", Map.of("count", Integer.toString(rest))));
            line("");
        }

        private String said(Finding finding) {
            Severity severity = finding.severity();
            return paint(Paint.of(severity), word("severities." + severity.id())) + ": "
                    + audience.wording().message(finding) + " "
                    + paint(Paint.FAINT, "[" + finding.rule() + "]");
        }

        private void remedy(View view, Finding finding) throws IOException {
            Suggestion remedy = view.remedy(finding);
            if (remedy != null) {
                if (!audience.all() && !view.report().foremost().contains(remedy)) return;
                advice("text.add", remedy.text());
            } else if (finding.edit() != null && !finding.edit().text().isBlank()) {
                advice(
                        finding.edit().span().isEmpty() ? "text.add" : "text.replace",
                        finding.edit().text());
            }
        }

        /** @param span where the draft says it, or speaks of it without saying it; null if it does neither */
        private String row(View view, Item item, Span span) {
            String said = span == null ? "" : view.words(span, WORDS);
            if (item.status() == Status.NOT_APPLICABLE) said = String.valueOf(view.reason(item));
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

        private void advice(String key, String text) throws IOException {
            String[] lines = text.strip().split("\\R");
            line(INDENT + word(key, Map.of("text", lines[0])));
            for (int i = 1; i < lines.length; i++) line((INDENT + "  " + lines[i]).stripTrailing());
        }

        void line(String words) throws IOException {
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
}
