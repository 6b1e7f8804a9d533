package org.wellposted.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wellposted.Wellposted;
import org.wellposted.cli.DraftFiles.DraftFile;
import org.wellposted.model.Finding;
import org.wellposted.model.Problem;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.read.Drafts;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.Run;

/** Checks drafts, several at a time, while those before them are written. One that cannot be checked stops no other. */
final class Batch implements Run, AutoCloseable {

    /** So many drafts are checked before the first of them is written. */
    private static final int AHEAD = 64;

    private final Wellposted wellposted;
    private final Setting setting;
    private final InputStream standardInput;
    private final List<DraftFile> files;
    private final List<Problem> problems;
    /** Null where there is one draft: then nothing is gained by a second thread. */
    private final ExecutorService workers;

    private Severity gravest;
    private int gone;

    Batch(DraftFiles drafts, Wellposted wellposted, Setting setting, InputStream standardInput) {
        this.wellposted = wellposted;
        this.setting = setting;
        this.standardInput = standardInput;
        this.files = drafts.files();
        this.problems = new ArrayList<>(drafts.problems());
        this.workers = files.size() < 2
                ? null
                : Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    /** What JSON files beside the drafts in a folder come to: a package's description is nobody's mistake. */
    private static final Set<String> NO_DRAFTS = Set.of("no-posting-in-json");

    /** One of the two is null; both are of a file in a folder that is no draft. */
    private record Outcome(Report report, Problem problem) {}

    @Override
    public Iterable<Report> reports() {
        List<Future<Outcome>> running = new ArrayList<>();
        return () -> new Iterator<>() {
            private int at;
            private Report next;

            @Override
            public boolean hasNext() {
                while (next == null && at < files.size()) {
                    Outcome outcome = workers == null ? outcome(files.get(at)) : ahead();
                    at++;
                    if (outcome.problem != null) problems.add(outcome.problem);
                    else next = outcome.report;
                }
                return next != null;
            }

            /** So many are checked ahead of the one that is asked for, no more: a slow reader holds few reports. */
            private Outcome ahead() {
                while (running.size() < files.size() && running.size() < at + AHEAD) {
                    DraftFile file = files.get(running.size());
                    running.add(workers.submit(() -> outcome(file)));
                }
                return ended(running.set(at, null));
            }

            @Override
            public Report next() {
                if (!hasNext()) throw new NoSuchElementException();
                Report report = next;
                next = null;
                note(report);
                return report;
            }
        };
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public List<RuleCard> rules() {
        return wellposted.rules();
    }

    /** Whether of all files in the folders none was a draft. */
    boolean isEmpty() {
        return !files.isEmpty() && gone == 0 && problems.isEmpty();
    }

    /** Whether a report that was gone through has anything as grave as this. */
    boolean found(Severity bar) {
        return gravest != null && gravest.compareTo(bar) <= 0;
    }

    @Override
    public void close() {
        if (workers != null) workers.shutdownNow();
    }

    private void note(Report report) {
        gone++;
        for (Finding finding : report.findings()) {
            if (gravest == null || finding.severity().compareTo(gravest) < 0) gravest = finding.severity();
        }
    }

    private Outcome outcome(DraftFile file) {
        try {
            return new Outcome(wellposted.check(Drafts.read(file.name(), file.bytes(standardInput)), setting), null);
        } catch (Refused e) {
            boolean none = file.found() && NO_DRAFTS.contains(e.problem().id());
            return new Outcome(null, none ? null : e.problem());
        } catch (IOException e) {
            return new Outcome(null, DraftFiles.unreadable(file.name(), e));
        } catch (RuntimeException | Error e) {
            return new Outcome(null, new Problem(file.name(), "unforeseen", Map.of("kind", e.toString())));
        }
    }

    private static Outcome ended(Future<Outcome> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
