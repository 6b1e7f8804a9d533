package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.wellposted.model.Report;

/**
 * For people. Of one draft, what to do about it and a verdict; of several, a row each and what repeats, unless somebody asks
 * for all of each.
 */
final class TextFormat implements Format {

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        Iterator<Report> reports = run.reports().iterator();
        if (!reports.hasNext()) return;
        Report first = reports.next();
        boolean several = reports.hasNext();
        if (several && !audience.all() && !audience.checklist()) {
            DraftRows rows = new DraftRows(audience);
            rows.add(first);
            while (reports.hasNext()) rows.add(reports.next());
            rows.write(out);
            return;
        }
        Verdict together = new Verdict(audience);
        for (Report report = first; report != null; report = reports.hasNext() ? reports.next() : null) {
            if (together.postings() > 0) out.write('\n');
            new DraftText(new View(report, audience.wording()), audience, out).write();
            together.add(report);
        }
        if (several) out.write("\n" + together.line() + "\n");
    }
}
