package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;

/** A form in which a run is written. One class each, listed in {@link #ALL}. */
public interface Format {

    /** Every format by the word that asks for it; the first is for people and the one used unless another is named. */
    List<Choice> ALL = List.of(
            new Choice("text", TextFormat::new),
            new Choice("json", JsonFormat::new),
            new Choice("sarif", SarifFormat::new),
            new Choice("github", GithubFormat::new));

    /**
     * Writes the whole run; the writer is neither flushed nor closed.
     *
     * @throws IOException as the writer does
     */
    void write(Run run, Audience audience, Writer out) throws IOException;

    /** A format that is loaded when it is first asked for. */
    record Choice(String id, Supplier<Format> format) {}
}
