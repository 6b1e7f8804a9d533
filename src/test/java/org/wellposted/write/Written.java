package org.wellposted.write;

import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.read.Drafts;

/** Drafts checked and written, as a surface does it. */
final class Written {

    private Written() {}

    static Report checked(String name, String text) {
        return WELLPOSTED.check(Drafts.read(name, text), Setting.of("en", null));
    }

    static String as(String format, String language, Run run) throws IOException {
        StringWriter out = new StringWriter();
        Wording wording = Wording.in(language, WELLPOSTED.knowledge());
        Format.of(format).write(run, new Audience(wording, Severity.MUST, false, false, true, true), out);
        return out.toString();
    }

    static String as(String format, String name, String text) throws IOException {
        return as(format, "en", Run.of(List.of(checked(name, text)), List.<Problem>of(), WELLPOSTED.rules()));
    }
}
