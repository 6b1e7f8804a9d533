package org.wellposted.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.wellposted.check.Checker;
import org.wellposted.check.Mending;
import org.wellposted.model.Problem;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/** Prints the draft with all that is suggested in its place. */
final class MendCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("FILE|-").option("--language", "LL").option("--role", "ROLE");
    }

    @Override
    public int run(Call call) throws IOException {
        Setting setting = Setting.of(call.language(), call.role()).on(LocalDate.now());
        Report report = Checker.shipped().check(Drafts.read(call.argument(), bytes(call)), setting);
        call.answer(Mending.mend(report));
        return Exit.CLEAN;
    }

    private static byte[] bytes(Call call) {
        DraftFiles.DraftFile file = DraftFiles.named(call.argument());
        try {
            return file.bytes(call.shell().in());
        } catch (IOException e) {
            Problem problem = DraftFiles.unreadable(file.name(), e);
            throw new Refused(problem);
        }
    }
}
