package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** The report for programs: stable, with a schema. */
final class JsonFormat implements Format {

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            ReportShape.write(json, run, audience);
        }
        out.write('\n');
    }
}
