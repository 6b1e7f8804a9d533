package org.wellposted.read;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;

/** Reads drafts of every format. Begin here. */
public final class Drafts {

    /** What is larger than this many bytes is not even read. */
    public static final int LIMIT = 1_000_000;

    /** A posting is a page or two; what is longer than this many UTF-16 units is something else. */
    public static final int LONGEST = 200_000;

    /** The first that says it reads a draft reads it; plain text reads everything. */
    private static final List<Reader> READERS = List.of(new Markdown(), new PlainText());

    private Drafts() {}

    /**
     * @param name the path as given, "-" for standard input
     * @throws Refused if the bytes are too many or no text, or break the rules of their format
     */
    public static Draft read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) throw tooLarge(name);
        return read(name, Decoding.decode(name, bytes));
    }

    /**
     * @param text the draft, decoded; spans will point into it as it is
     * @throws Refused as {@link #read(String, byte[])} does
     */
    public static Draft read(String name, String text) {
        if (text.length() > LONGEST) throw tooLarge(name, LONGEST / 1000 + " kB");
        if (text.indexOf('\0') >= 0) throw new Refused(name, "not-a-text", Map.of());
        if (text.isBlank()) throw new Refused(name, "empty", Map.of());
        return READERS.stream()
                .filter(reader -> reader.reads(name, text))
                .findFirst()
                .orElseThrow()
                .read(name, text);
    }

    /** What a caller says of a draft that it did not even load. */
    public static Refused tooLarge(String name) {
        return tooLarge(name, LIMIT / 1_000_000 + " MB");
    }

    private static Refused tooLarge(String name, String limit) {
        return new Refused(name, "too-large", Map.of("limit", limit));
    }
}
