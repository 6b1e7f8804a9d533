package org.wellposted.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;

/** Prints the draft with all that is suggested in its place. */
final class MendCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("FILE|-")
                .option("--language", "LL")
                .option("--role", "ROLE")
                .option("--requirements", "SET,...")
                .flag("--all");
    }

    @Override
    public int run(Call call) throws IOException {
        Setting setting =
                Setting.of(call.language(), call.role()).on(LocalDate.now()).heldTo(call.sets());
        Report report = call.wellposted().check(call.draft(), setting);
        String mended = call.has("--all")
                ? call.wellposted().mendAll(report)
                : call.wellposted().mend(report);
        call.answer(mended);
        if (!report.draft().origin().isFile()) {
            call.shell().say(call.argument() + ": " + call.wording().word("cli.mend.extracted"));
        }
        if (!call.has("--all")) left(call, report);
        if (!mended.equals(report.draft().text())) return Exit.CLEAN;
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.MUST)
                .map(call.wording()::message)
                .distinct()
                .forEach(message -> call.shell().say(call.argument() + ": " + message));
        return withheld(report) ? Exit.FAILED : Exit.CLEAN;
    }

    private static void left(Call call, Report report) {
        List<String> names = call.wellposted().left(report).stream()
                .map(call.wording()::name)
                .toList();
        if (names.isEmpty()) return;
        call.shell()
                .say(call.argument() + ": "
                        + call.wording()
                                .word(
                                        "cli.mend.left",
                                        Map.of("items", call.wording().series(names))));
    }

    /** Whether the rules offer nothing though something is missing: this is no posting, or more than one. */
    private static boolean withheld(Report report) {
        return report.suggestions().isEmpty()
                && report.checklist().stream()
                        .anyMatch(item -> item.status() == Status.MISSING
                                && item.expected().need() == Need.REQUIRED);
    }
}
