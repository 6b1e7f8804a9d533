package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's step that writes down the JSON Schemas of what programs read. */
public final class SchemaWriter {

    private SchemaWriter() {}

    private interface Describing {
        void describe(JsonGenerator json) throws IOException;
    }

    /** @param args the files to write: the schema of the report, and that of a reading, which may be left out */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), ReportShape::describe);
        if (args.length > 1) write(Path.of(args[1]), ReadingShape::describe);
    }

    private static void write(Path file, Describing schema) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            try (JsonGenerator json = Json.indented(out)) {
                schema.describe(json);
            }
            out.write('\n');
        }
    }
}
