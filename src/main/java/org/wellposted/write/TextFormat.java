package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        Page page = new Page(audience, out);
        boolean several = run.reports().size() > 1;
        for (Report report : run.reports()) {
            page.posting(new View(report, audience.wording()));
            if (several) page.line("");
        }
        if (several) page.line(Verdict.of(run.reports(), audience));
    }

    /** What is being written. */
    private record Page(Audience audience, Writer out) {

        void posting(View view) throws IOException {
            line(paint(Paint.BOLD, view.path()));
            line(understood(view));
            line("");
            checklist(view);
            for (Finding finding : view.report().findings()) finding(view, finding);
            alsoSuggested(view);
            if (!view.report().findings().isEmpty()) line("");
            line(Verdict.of(List.of(view.report()), audience));
        }

        /** The language, and the role with the words it was told by. */
        private String understood(View view) {
            RoleReading role = view.report().posting().role();
            String language = word("languages." + view.report().posting().language());
            if (role.role() == null) return word("text.role-unknown", Map.of("language", language));
            Span by = null;
            for (Because because : role.because()) if (by == null) by = because.span();
            return word("text.role", Map.of(
                    "language", language,
                    "role", audience.wording().name(role.role()),
                    "words", by == null ? "" : view.words(by, WORDS),
                    "place", by == null ? "" : view.places().of(by.start())));
        }

        private void checklist(View view) throws IOException {
            Map<String, List<Item>> groups = new LinkedHashMap<>();
            for (Item item : view.report().checklist()) {
                String kind = item.expected().kind().equals("statement") ? "section" : item.expected().kind();
                List<Item> group = groups.get(kind);
                if (group == null) groups.put(kind, group = new ArrayList<>());
                group.add(item);
            }
            for (Map.Entry<String, List<Item>> group : groups.entrySet()) {
                line(paint(Paint.BOLD, word("kinds." + group.getKey())));
                int leftOut = 0;
                for (Item item : group.getValue()) {
                    if (item.status() == Status.MISSING && item.expected().need() == Need.OPTIONAL) leftOut++;
                    else line(row(view, item));
                }
                if (leftOut > 0) {
                    line("  " + paint(Paint.FAINT, word("text.optional", Map.of("count", Integer.toString(leftOut)))));
                }
                line("");
            }
        }

        private String row(View view, Item item) {
            Span span = item.spans().isEmpty() ? null : item.spans().get(0);
            String said = span == null ? "" : view.words(span, WORDS);
            if (item.status() == Status.NOT_APPLICABLE) said = String.valueOf(view.reason(item));
            String name = audience.wording().name(item.id());
            if (item.status() == Status.MISSING && item.expected().need() == Need.RECOMMENDED) {
                name = word("text.recommended", Map.of("item", name));
            }
            String status = padded(word("statuses." + item.status().id()), 12);
            String place = padded(span == null ? "" : view.places().of(span.start()), 7);
            return ("  " + paint(Paint.of(item.status()), status) + " " + place + " "
                            + padded(name, said.isEmpty() ? 0 : 32) + " " + paint(Paint.FAINT, said))
                    .stripTrailing();
        }

        private void finding(View view, Finding finding) throws IOException {
            Span span = finding.span();
            Severity severity = finding.severity();
            line(view.path() + ":" + (span == null ? "" : view.places().of(span.start()) + ":") + " "
                    + paint(Paint.of(severity), word("severities." + severity.id())) + ": "
                    + audience.wording().message(finding) + " "
                    + paint(Paint.FAINT, "[" + finding.rule() + "]"));
            Suggestion remedy = view.remedy(finding);
            if (remedy != null) {
                advice("text.add", remedy.text());
            } else if (finding.edit() != null && !finding.edit().text().isBlank()) {
                advice(finding.edit().span().isEmpty() ? "text.add" : "text.replace", finding.edit().text());
            }
        }

        /** Sentences that no finding asks for. */
        private void alsoSuggested(View view) throws IOException {
            List<String> found = new ArrayList<>();
            for (Finding finding : view.report().findings()) found.add(finding.item());
            for (Suggestion suggestion : view.report().suggestions()) {
                if (found.contains(suggestion.expected().item())) continue;
                line(view.path() + ": " + word("text.also", Map.of(
                        "item", audience.wording().name(suggestion.expected().item()),
                        "why", audience.wording().why(suggestion.expected()))));
                advice("text.add", suggestion.text());
            }
        }

        private void advice(String key, String text) throws IOException {
            String[] lines = text.strip().split("\\R");
            line("    " + word(key, Map.of("text", lines[0])));
            for (int i = 1; i < lines.length; i++) line(("      " + lines[i]).stripTrailing());
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
