package org.wellposted.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;

/** The last word: ready or not, and what it rests on. */
public final class Verdict {

    private Verdict() {}

    /** Of one posting, or of several together. */
    public static String of(List<Report> reports, Audience audience) {
        Wording wording = audience.wording();
        List<Report> unready = reports.stream().filter(report -> keepsBack(report, audience.bar())).toList();
        boolean ready = unready.isEmpty();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = reports.stream().mapToLong(report -> report.count(severity)).sum();
            boolean said = ready ? count > 0 : severity != Severity.MAY || audience.bar() == Severity.MAY;
            if (said) counts.add(wording.word("verdict." + severity.id(), Map.of("count", Long.toString(count))));
        }
        String verdict = wording.word(ready ? "verdict.ready" : "verdict.not-ready");
        String line = verdict + (counts.isEmpty() ? "" : ": " + String.join(", ", counts));
        List<View> views = reports.stream().map(report -> new View(report, null, wording)).toList();
        long duties = views.stream().mapToLong(View::duties).sum();
        if (duties > 0 && !counts.isEmpty()) {
            long present = views.stream().mapToLong(View::dutiesPresent).sum();
            line += "; " + share(wording, "verdict.duties", present, duties);
        }
        if (reports.size() > 1) {
            line += "; " + share(wording, "verdict.postings", reports.size() - unready.size(), reports.size());
        }
        return (ready ? Paint.GREEN : Paint.RED).on(line, audience.colours());
    }

    private static boolean keepsBack(Report report, Severity bar) {
        return report.findings().stream().anyMatch(finding -> finding.severity().compareTo(bar) <= 0);
    }

    private static String share(Wording wording, String key, long part, long whole) {
        return wording.word(key, Map.of("count", Long.toString(part), "all", Long.toString(whole)));
    }
}
