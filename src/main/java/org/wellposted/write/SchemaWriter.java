package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's step that writes down the report's JSON Schema. */
public final class SchemaWriter {

    private SchemaWriter() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            try (JsonGenerator json = Json.indented(out)) {
                ReportShape.describe(json);
            }
            out.write('\n');
        }
    }
}
