package org.wellposted.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;

/** The last word on a posting, or on several together: ready or not, and what that rests on. */
public final class Verdict {

    private final Audience audience;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private int postings;
    private int ready;
    private int duties;
    private int stated;
    /** The items whose sentences are all that a single posting lacks; null where it lacks something else, or is ready. */
    private List<String> lacking;

    Verdict(Audience audience) {
        this.audience = audience;
    }

    /** On one posting. */
    public static Verdict of(Report report, Audience audience) {
        Verdict verdict = new Verdict(audience);
        verdict.add(report);
        return verdict;
    }

    void add(Report report) {
        postings++;
        boolean keptBack = false;
        for (Finding finding : report.findings()) {
            counts.merge(finding.severity(), 1L, Long::sum);
            keptBack |= finding.severity().compareTo(audience.bar()) <= 0;
        }
        if (!keptBack) ready++;
        lacking = postings == 1 && keptBack ? lacking(report) : null;
        for (Item duty : new View(report, null, audience.wording(), false).duties()) {
            duties++;
            if (duty.status() == Status.PRESENT) stated++;
        }
    }

    private List<String> lacking(Report report) {
        List<String> items = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(audience.bar()) > 0) continue;
            if (finding.item() == null) return null;
            boolean addable =
                    report.suggestion(finding.item()).filter(s -> !s.open()).isPresent();
            if (!addable) return null;
            items.add(finding.item());
        }
        return items;
    }

    int postings() {
        return postings;
    }

    /** Whether sentences that can be added as they are, are all that one posting lacks. */
    public boolean isSentencesShort() {
        return lacking != null && !lacking.isEmpty();
    }

    public String line() {
        boolean all = ready == postings;
        List<String> said = counted(all);
        StringBuilder line = new StringBuilder(audience.wording().word(all ? "verdict.ready" : "verdict.not-ready"));
        if (!said.isEmpty()) line.append(": ").append(String.join(", ", said));
        if (duties > 0 && !said.isEmpty()) line.append("; ").append(share("verdict.duties", stated, duties));
        if (postings > 1) line.append("; ").append(share("verdict.postings", ready, postings));
        if (lacking != null) {
            List<String> names = lacking.stream().map(audience.wording()::name).toList();
            String key = names.size() == 1 ? "verdict.one-short" : "verdict.short";
            line.append("; ")
                    .append(audience.wording()
                            .word(
                                    key,
                                    Map.of(
                                            "count",
                                            Integer.toString(names.size()),
                                            "items",
                                            audience.wording().series(names))));
        }
        return (all ? Paint.GREEN : Paint.RED).on(line.toString(), audience.colours());
    }

    /** Of what is ready, only what there is to count; of what is not, what has to be mended even where there is none. */
    private List<String> counted(boolean ready) {
        List<String> said = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = counts.getOrDefault(severity, 0L);
            boolean saying = ready ? count > 0 : severity != Severity.MAY || audience.bar() == Severity.MAY;
            if (saying) {
                said.add(audience.wording().word("verdict." + severity.id(), Map.of("count", Long.toString(count))));
            }
        }
        return said;
    }

    private String share(String key, int part, int whole) {
        return audience.wording().word(key, Map.of("count", Integer.toString(part), "all", Integer.toString(whole)));
    }
}
