package org.wellposted.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wellposted.check.Checker;
import org.wellposted.model.Problem;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;
import org.wellposted.write.Run;

/** Checks many drafts, several at a time. One that cannot be checked stops no other. */
record Batch(Checker checker, Setting setting, InputStream standardInput) {

    /** One of the two is null. */
    private record Outcome(Report report, Problem problem) {}

    Run check(DraftFiles drafts) {
        List<Report> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(drafts.problems());
        for (Outcome outcome : outcomes(drafts.files())) {
            if (outcome.report != null) reports.add(outcome.report);
            else problems.add(outcome.problem);
        }
        return new Run(reports, problems);
    }

    private List<Outcome> outcomes(List<DraftFiles.DraftFile> files) {
        if (files.size() < 2) return files.isEmpty() ? List.of() : List.of(outcome(files.get(0)));
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Outcome>> running =
                    files.stream().map(file -> pool.submit(() -> outcome(file))).toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : running) outcomes.add(one.get());
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome outcome(DraftFiles.DraftFile file) {
        try {
            return new Outcome(checker.check(Drafts.read(file.name(), file.bytes(standardInput)), setting), null);
        } catch (Refused e) {
            return new Outcome(null, e.problem());
        } catch (IOException e) {
            return new Outcome(null, DraftFiles.unreadable(file.name(), e));
        } catch (RuntimeException | Error e) {
            return new Outcome(null, new Problem(file.name(), "unforeseen", Map.of("kind", e.toString())));
        }
    }
}
