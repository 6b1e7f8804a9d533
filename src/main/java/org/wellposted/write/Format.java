package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A form in which a run is written. One class each, listed here. */
public interface Format {

    /** The words that ask for each; the first is for people, and used unless another is named. */
    List<String> IDS = List.of("text", "json", "sarif", "github");

    /** @param id one of {@link #IDS}; no other format is loaded */
    static Format of(String id) {
        return switch (id) {
            case "text" -> new TextFormat();
            case "json" -> new JsonFormat();
            case "sarif" -> new SarifFormat();
            case "github" -> new GithubFormat();
            default -> throw new IllegalArgumentException("no format '" + id + "'");
        };
    }

    /**
     * Writes the whole run; the writer is neither flushed nor closed.
     *
     * @throws IOException as the writer does
     */
    void write(Run run, Audience audience, Writer out) throws IOException;
}
