package org.wellposted.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where this copy of the program stands. */
final class Installed {

    /** The JSON Schemas, beside the jars. */
    private static final String SCHEMA = "report.schema.json";

    private static final String READING_SCHEMA = "reading.schema.json";

    private Installed() {}

    /** The path of the report's schema; its name alone where the program does not run from its folder. */
    static String schema() {
        return path(SCHEMA);
    }

    /** The same of a reading's schema. */
    static String readingSchema() {
        return path(READING_SCHEMA);
    }

    private static String path(String name) {
        CodeSource source = Installed.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) return name;
        try {
            Path schema = Path.of(source.getLocation().toURI()).resolveSibling(name);
            return Files.exists(schema) ? schema.toString() : name;
        } catch (URISyntaxException e) {
            return name;
        }
    }
}
