package org.wellposted.write;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.wellposted.check.Checker;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.read.Drafts;

/** Drafts checked and written, as a surface does it. */
final class Written {

    private Written() {}

    static Report checked(String name, String text) {
        return Checker.shipped().check(Drafts.read(name, text), Setting.of("en", null));
    }

    static String as(String format, String language, Run run) throws IOException {
        StringWriter out = new StringWriter();
        Format.Choice choice =
                Format.ALL.stream().filter(c -> c.id().equals(format)).findFirst().orElseThrow();
        Wording wording = Wording.in(language, Knowledge.shipped());
        choice.format().get().write(run, new Audience(wording, Severity.MUST, false), out);
        return out.toString();
    }

    static String as(String format, String name, String text) throws IOException {
        return as(format, "en", new Run(List.of(checked(name, text)), List.<Problem>of()));
    }
}
