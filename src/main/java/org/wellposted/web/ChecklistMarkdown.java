package org.wellposted.web;

import java.util.List;
import org.wellposted.model.Advice;
import org.wellposted.model.Finding;
import org.wellposted.model.Report;
import org.wellposted.model.Status;
import org.wellposted.write.Audience;
import org.wellposted.write.Verdict;
import org.wellposted.write.Wording;

/** The checklist as Markdown, to be carried into an issue or a message. */
final class ChecklistMarkdown {

    private ChecklistMarkdown() {}

    static String of(Report report, Wording wording) {
        StringBuilder out = new StringBuilder();
        String verdict = Verdict.of(report, Audience.reading(wording)).line();
        out.append("**").append(verdict).append("**\n");
        Checklist checklist = Checklist.of(report);
        List<Advice> shown = report.advice().shown();
        if (!shown.isEmpty()) {
            out.append("\n## ").append(wording.word("page.first")).append('\n');
            shown.forEach(advice -> finding(out, report, advice.finding(), wording));
        }
        for (Checklist.Group group : checklist.groups()) {
            out.append("\n## ").append(wording.word("kinds." + group.kind())).append('\n');
            group.rows().stream().filter(row -> !row.idle()).forEach(row -> row(out, row, wording));
        }
        return out.toString();
    }

    private static void finding(StringBuilder out, Report report, Finding finding, Wording wording) {
        out.append("- [ ] ").append(wording.message(finding));
        out.append(" (")
                .append(wording.word("severities." + finding.severity().id()))
                .append(')');
        if (finding.span() != null) {
            out.append(": \"")
                    .append(plain(finding.span().cut(report.draft().text())))
                    .append('"');
        }
        out.append('\n');
    }

    private static void row(StringBuilder out, Checklist.Row row, Wording wording) {
        Status status = row.item().status();
        out.append(status == Status.PRESENT ? "- [x] " : "- [ ] ")
                .append(wording.name(row.item().id()));
        if (status != Status.PRESENT) {
            out.append(" (").append(wording.word("statuses." + status.id())).append(')');
        }
        if (row.reason() != null) out.append(": ").append(plain(row.reason()));
        out.append('\n');
        if (row.suggestion() != null) {
            row.suggestion()
                    .text()
                    .strip()
                    .lines()
                    .forEach(line -> out.append("  > ").append(line).append('\n'));
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
