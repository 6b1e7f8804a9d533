package org.wellposted.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where this copy of the program stands. */
final class Installed {

    /** The report's JSON Schema, beside the jars. */
    private static final String SCHEMA = "report.schema.json";

    private Installed() {}

    /** The path of the report's schema; its name alone where the program does not run from its folder. */
    static String schema() {
        CodeSource source = Installed.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) return SCHEMA;
        try {
            Path schema = Path.of(source.getLocation().toURI()).resolveSibling(SCHEMA);
            return Files.exists(schema) ? schema.toString() : SCHEMA;
        } catch (URISyntaxException e) {
            return SCHEMA;
        }
    }
}
