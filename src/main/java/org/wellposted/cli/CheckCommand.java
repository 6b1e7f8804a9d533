package org.wellposted.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Problem;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.write.Audience;
import org.wellposted.write.Format;

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
                .option("--fail-on", String.join("|", BARS))
                .option("--requirements", "SET,...")
                .flag("--all")
                .flag("--checklist")
                .flag("--with-text");
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", Format.IDS);
        String bar = call.option("--fail-on", BARS);
        Setting setting =
                Setting.of(call.language(), call.role()).on(LocalDate.now()).heldTo(call.sets());
        if (call.arguments().isEmpty()) {
            call.shell().say(call.wording().word("misuse.no-path", Map.of()));
            call.help().write();
            return Exit.FAILED;
        }
        boolean never = bar.equals(NEVER);
        Severity least = never ? Severity.MUST : Severity.of(bar);
        Audience audience = new Audience(
                call.wording(),
                least,
                call.shell().colours(),
                call.has("--with-text"),
                call.has("--all"),
                call.has("--checklist"));
        DraftFiles drafts = DraftFiles.find(call.arguments());
        try (Batch batch =
                new Batch(drafts, call.wellposted(), setting, call.shell().in())) {
            Format.of(format).write(batch, audience, call.shell().out());
            if (batch.isEmpty()) {
                call.arguments().forEach(path -> batch.problems().add(new Problem(path, "no-drafts", Map.of())));
            }
            for (Problem problem : batch.problems()) {
                call.shell().say(problem.path() + ": " + call.wording().message(problem));
            }
            if (!batch.problems().isEmpty()) return Exit.FAILED;
            return batch.found(least) && !never ? Exit.FOUND : Exit.CLEAN;
        }
    }
}
