package org.wellposted.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the keys of job postings in JSON mean, as rules/json-keys.properties says. */
final class JobKeys {

    /** Names that are no section's, but say how a value is to be read. */
    static final String TITLE = "title";
    static final String NAME = "name";
    static final String BODY = "body";
    static final String PARTS = "parts";
    static final String WITHIN = "within";
    static final String LEFT_OUT = "left-out";

    private static final Map<String, String> MEANINGS = load();

    private JobKeys() {}

    /**
     * What a key means, whatever way its words are joined.
     *
     * @param path names from the outermost to the key itself
     * @return the id of a section, one of the names above or below {@code money.}, or null
     */
    static String meaning(String... path) {
        return MEANINGS.get(folded(String.join(".", path)));
    }

    private static String folded(String key) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '.') folded.append(c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = JobKeys.class.getResourceAsStream("/json-keys.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> meanings = new HashMap<>();
        properties.forEach((meaning, keys) -> {
            for (String key : List.of(keys.toString().split("[,\\s]+"))) meanings.put(folded(key), meaning.toString());
        });
        return meanings;
    }
}
