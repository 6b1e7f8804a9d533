package org.wellposted.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this program calls itself. */
public final class Tool {

    public static final String NAME = "wellposted";

    private Tool() {}

    /** The version of this build, as in pom.xml. */
    public static String version() {
        try (InputStream in = Tool.class.getResourceAsStream("/version.txt")) {
            if (in == null) throw new IllegalStateException("version.txt is not in the product");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
