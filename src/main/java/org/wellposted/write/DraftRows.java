package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Advice;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;

/** Several drafts for people: a row each, what to do first in it, and last what is to be said once for many. */
final class DraftRows {

    private static final int LONGEST_PATH = 40;
    private static final int LONGEST_ROLE = 26;
    private static final int LONGEST_ADVICE = 72;

    /** So many things that repeat are told. */
    private static final int MOST_REPEATED = 5;

    private final Audience audience;
    private final Verdict together;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();

    DraftRows(Audience audience) {
        this.audience = audience;
        this.together = new Verdict(audience);
    }

    void add(Report report) {
        together.add(report);
        View view = new View(report, audience.wording());
        String role = report.posting().role().role();
        List<Advice> shown = report.advice().shown();
        rows.add(List.of(
                end(view.path(), LONGEST_PATH),
                report.posting().language(),
                cut(role == null ? "?" : audience.wording().name(role), LONGEST_ROLE),
                open(report),
                shown.isEmpty() ? "" : first(view, shown.get(0))));
        shown.stream()
                .map(advice -> audience.wording().message(advice.finding()))
                .distinct()
                .forEach(message -> repeated.merge(message, 1, Integer::sum));
    }

    private String open(Report report) {
        List<String> open = new ArrayList<>();
        for (Severity severity : List.of(Severity.MUST, Severity.SHOULD)) {
            long count = report.count(severity);
            if (count > 0) open.add(word("verdict." + severity.id(), Map.of("count", Long.toString(count))));
        }
        return open.isEmpty() ? word("verdict.ready", Map.of()) : String.join(", ", open);
    }

    private String first(View view, Advice advice) {
        Span span = advice.finding().span();
        String place = span == null ? "" : view.at(span);
        String message = audience.wording().message(advice.finding());
        return cut(place.isEmpty() ? message : place + " " + message, LONGEST_ADVICE);
    }

    void write(Writer out) throws IOException {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            out.write(line.toString().stripTrailing() + "\n");
        }
        List<Map.Entry<String, Integer>> often = repeated.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REPEATED)
                .toList();
        if (!often.isEmpty()) out.write('\n');
        for (Map.Entry<String, Integer> entry : often) {
            Map<String, String> values = Map.of(
                    "count",
                    entry.getValue().toString(),
                    "all",
                    Integer.toString(rows.size()),
                    "message",
                    entry.getKey());
            out.write(word("text.repeated", values) + "\n");
        }
        out.write("\n" + together.line() + "\n");
        out.write(word("text.each", Map.of()) + "\n");
    }

    private String word(String key, Map<String, String> values) {
        return audience.wording().word(key, values);
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String cut(String words, int most) {
        return Excerpt.of(words, new Span(0, words.length()), most);
    }

    /** Of a long path its end tells more. */
    private static String end(String path, int most) {
        String plain = Excerpt.of(path, new Span(0, path.length()));
        int from = plain.length() - most + 1;
        if (from <= 1) return plain;
        if (Character.isLowSurrogate(plain.charAt(from))) from++;
        return "…" + plain.substring(from);
    }
}
