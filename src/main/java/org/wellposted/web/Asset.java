package org.wellposted.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the page, packed into the product. */
final class Asset {

    private Asset() {}

    /** @param name as under src/main/resources/web */
    static String text(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/web/" + name)) {
            if (in == null) throw new IllegalStateException("the page's file '" + name + "' is not in the product");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
