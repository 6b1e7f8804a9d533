package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wellposted.check.Checker;
import org.wellposted.model.Problem;
import org.wellposted.model.Severity;
import org.wellposted.model.Setting;
import org.wellposted.write.Audience;
import org.wellposted.write.Format;
import org.wellposted.write.Run;

/** Says of each draft what it does not yet have. */
final class CheckCommand implements Command {

    private static final String NEVER = "never";
    private static final List<String> BARS =
            List.of(Severity.MUST.id(), Severity.SHOULD.id(), Severity.MAY.id(), NEVER);

    @Override
    public void describe(Syntax syntax) {
        syntax.arguments("PATH|GLOB|-")
                .option("--format", String.join("|", Format.IDS))
                .option("--language", "LL")
                .option("--role", "ROLE")
                .option("--fail-on", String.join("|", BARS));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", Format.IDS);
        String bar = call.option("--fail-on", BARS);
        Setting setting = Setting.of(call.language(), call.role());
        if (call.arguments().isEmpty()) {
            call.shell().say(call.wording().word("misuse.no-path", Map.of()));
            call.help().write();
            return Exit.FAILED;
        }
        DraftFiles files = DraftFiles.find(call.arguments());
        Run run = new Batch(Checker.shipped(), setting, call.shell().in()).check(files);
        for (Problem problem : run.problems()) {
            call.shell().say(problem.path() + ": " + call.wording().message(problem));
        }
        boolean never = bar.equals(NEVER);
        Severity least = never ? Severity.MUST : Severity.of(bar);
        Audience audience = new Audience(call.wording(), least, call.shell().colours());
        Format.of(format).write(run, audience, call.shell().out());
        if (!run.problems().isEmpty()) return Exit.FAILED;
        boolean found = run.reports().stream()
                .flatMap(report -> report.findings().stream())
                .anyMatch(finding -> finding.severity().compareTo(least) <= 0);
        return found && !never ? Exit.FOUND : Exit.CLEAN;
    }
}
