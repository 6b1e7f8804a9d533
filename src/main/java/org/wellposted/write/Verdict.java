package org.wellposted.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;

/** The last word: ready or not, and what it rests on. */
public final class Verdict {

    private Verdict() {}

    /** Of one posting, or of several together. */
    public static String of(List<Report> reports, Audience audience) {
        Wording wording = audience.wording();
        int ready = 0;
        int duties = 0;
        int stated = 0;
        for (Report report : reports) {
            if (!keptBack(report, audience.bar())) ready++;
            for (Item duty : new View(report, null, wording).duties()) {
                duties++;
                if (duty.status() == Status.PRESENT) stated++;
            }
        }
        boolean all = ready == reports.size();
        List<String> counts = counts(reports, audience, all);
        StringBuilder line = new StringBuilder(wording.word(all ? "verdict.ready" : "verdict.not-ready"));
        if (!counts.isEmpty()) line.append(": ").append(String.join(", ", counts));
        if (duties > 0 && !counts.isEmpty()) line.append("; ").append(share(wording, "verdict.duties", stated, duties));
        if (reports.size() > 1) line.append("; ").append(share(wording, "verdict.postings", ready, reports.size()));
        return (all ? Paint.GREEN : Paint.RED).on(line.toString(), audience.colours());
    }

    /** Of what is ready, only what there is to count; of what is not, what has to be mended even where there is none. */
    private static List<String> counts(List<Report> reports, Audience audience, boolean ready) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = 0;
            for (Report report : reports) count += report.count(severity);
            boolean said = ready ? count > 0 : severity != Severity.MAY || audience.bar() == Severity.MAY;
            if (said) {
                counts.add(audience.wording().word("verdict." + severity.id(), Map.of("count", Long.toString(count))));
            }
        }
        return counts;
    }

    private static boolean keptBack(Report report, Severity bar) {
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(bar) <= 0) return true;
        }
        return false;
    }

    private static String share(Wording wording, String key, int part, int whole) {
        return wording.word(key, Map.of("count", Integer.toString(part), "all", Integer.toString(whole)));
    }
}
