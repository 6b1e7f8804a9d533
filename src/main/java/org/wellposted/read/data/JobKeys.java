package org.wellposted.read.data;

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
import java.util.Set;

/** What the keys of job postings in JSON mean, as rules/json-keys.properties says. */
final class JobKeys {

    /** Names that are no section's, but say how a value is to be read. */
    static final String TITLE = "title";

    static final String NAME = "name";
    static final String BODY = "body";
    static final String PARTS = "parts";
    static final String WITHIN = "within";
    static final String LEFT_OUT = "left-out";

    private static final String PAGE_FACTS = "page-facts";
    private static final String POSTING_TEXTS = "posting-texts";
    private static final String POSTING_MARKS = "posting-marks";
    private static final Set<String> OF_SECTIONS = Set.of(PAGE_FACTS, POSTING_TEXTS, POSTING_MARKS);

    private static final Properties FILE = load();
    private static final Map<String, String> MEANINGS = meanings();

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

    /** The ids of sections that a page shows, and that only its JSON says so that it can be read. */
    static Set<String> pageFacts() {
        return Set.copyOf(words(PAGE_FACTS));
    }

    /** The ids of sections that are a posting's text, as its body is. */
    static Set<String> postingTexts() {
        return Set.copyOf(words(POSTING_TEXTS));
    }

    /** The ids of sections of which a posting has one, and another thing with a name and a text has none. */
    static Set<String> postingMarks() {
        return Set.copyOf(words(POSTING_MARKS));
    }

    private static List<String> words(String name) {
        return List.of(FILE.getProperty(name).split("[,\\s]+"));
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = JobKeys.class.getResourceAsStream("/json-keys.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** @throws IllegalStateException if a key is said to mean two things */
    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        for (String meaning : FILE.stringPropertyNames()) {
            if (OF_SECTIONS.contains(meaning)) continue;
            for (String key : words(meaning)) {
                String other = meanings.put(folded(key), meaning);
                if (other != null) {
                    throw new IllegalStateException(
                            "json-keys.properties: '" + key + "' is " + other + " and " + meaning);
                }
            }
        }
        return meanings;
    }
}
