package org.wellposted.read;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;

/** Reads drafts of every format. Begin here. */
public final class Drafts {

    /** What is larger than this many bytes is not even read: pictures and scripts may be large, a posting is not. */
    public static final int LIMIT = 20_000_000;

    /** A posting is a page or two; what is longer than this many UTF-16 units is something else. */
    public static final int LONGEST = 200_000;

    /** Text with marks in it, as of a page saved with its pictures, may be so many times longer than its words. */
    static final int MARKS = 100;

    /** The first that says it reads a file reads it; what none reads is text. */
    private static final List<DocumentReader> DOCUMENTS = List.of(new Odt(), new Docx(), new Rtf(), new OldOffice(), new Pdf());

    /** The first that says it reads a draft reads it; plain text reads everything. */
    private static final List<Reader> READERS = List.of(new JobJson(), new Html(), new Markdown(), new PlainText());

    private Drafts() {}

    /**
     * @param name the path as given, "-" for standard input
     * @throws Refused if the bytes are too many or no text, or break the rules of their format
     */
    public static Draft read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) throw tooLarge(name);
        for (DocumentReader reader : DOCUMENTS) {
            if (reader.reads(bytes)) return reader.read(name, bytes);
        }
        return read(name, Decoding.decode(name, bytes));
    }

    /**
     * @param text the draft, decoded; spans of the draft will point into it, or be placed in it by {@link Draft#place}
     * @throws Refused as {@link #read(String, byte[])} does
     */
    public static Draft read(String name, String text) {
        if (text.length() > LONGEST * MARKS) throw tooLong(name);
        if (text.indexOf('\0') >= 0) throw new Refused(name, "not-a-text", Map.of());
        if (text.isBlank()) throw empty(name);
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

    /** What a reader says of a draft whose words are too many for a posting. */
    static Refused tooLong(String name) {
        return tooLarge(name, LONGEST / 1000 + " kB");
    }

    static Refused empty(String name) {
        return new Refused(name, "empty", Map.of());
    }

    /** @param format the name of the format, for a person: "Word", "PDF" */
    static Refused damaged(String name, String format) {
        return new Refused(name, "damaged", Map.of("format", format));
    }

    /** What a reader says of a file that opens with a password only. */
    static Refused locked(String name) {
        return new Refused(name, "locked", Map.of());
    }

    private static Refused tooLarge(String name, String limit) {
        return new Refused(name, "too-large", Map.of("limit", limit));
    }
}
