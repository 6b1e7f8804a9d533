package org.wellposted.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;

/** Prints the draft with all that is suggested in its place. */
final class MendCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("FILE|-").option("--language", "LL").option("--role", "ROLE");
    }

    @Override
    public int run(Call call) throws IOException {
        Setting setting = Setting.of(call.language(), call.role()).on(LocalDate.now());
        Report report = call.wellposted().check(call.draft(), setting);
        String mended = call.wellposted().mend(report);
        call.answer(mended);
        if (!report.draft().origin().isFile()) {
            call.shell().say(call.argument() + ": " + call.wording().word("cli.mend.extracted"));
        }
        if (!mended.equals(report.draft().text())) return Exit.CLEAN;
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.MUST)
                .map(call.wording()::message)
                .distinct()
                .forEach(message -> call.shell().say(call.argument() + ": " + message));
        return withheld(report) ? Exit.FAILED : Exit.CLEAN;
    }

    /** Whether the rules offer nothing though something is missing: this is no posting, or more than one. */
    private static boolean withheld(Report report) {
        return report.suggestions().isEmpty()
                && report.checklist().stream()
                        .anyMatch(item -> item.status() == Status.MISSING
                                && item.expected().need() == Need.REQUIRED);
    }
}
