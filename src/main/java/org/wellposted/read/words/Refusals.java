package org.wellposted.read.words;

import java.util.Map;
import org.wellposted.model.Refused;

/** What readers of several formats say of a draft that they cannot read. */
public final class Refusals {

    private Refusals() {}

    /** Of a file of more bytes than {@link Limits#FILE}, or one that unpacks to far more. */
    public static Refused tooLarge(String name) {
        return tooLarge(name, Limits.FILE / 1_000_000 + " MB");
    }

    /** Of a draft whose words are too many for a posting. */
    public static Refused tooLong(String name) {
        return tooLarge(name, Limits.WORDS / 1000 + " kB");
    }

    /** Of a file that holds no words. */
    public static Refused empty(String name) {
        return new Refused(name, "empty", Map.of());
    }

    /**
     * Of a file that breaks the rules of its format.
     *
     * @param format the name of the format, for a person: "Word", "PDF"
     */
    public static Refused damaged(String name, String format) {
        return new Refused(name, "damaged", Map.of("format", format));
    }

    /** Of a file that opens with a password only. */
    public static Refused locked(String name) {
        return new Refused(name, "locked", Map.of());
    }

    private static Refused tooLarge(String name, String limit) {
        return new Refused(name, "too-large", Map.of("limit", limit));
    }
}
