package org.wellposted.write;

import org.wellposted.model.Severity;
import org.wellposted.model.Status;

/** Colours for a terminal that shows them; nothing for whatever else the words go to. */
enum Paint {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on(String words, boolean colours) {
        return colours && this != PLAIN ? ESCAPE + code + "m" + words + ESCAPE + "0m" : words;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case MUST -> RED;
            case SHOULD -> YELLOW;
            case MAY -> CYAN;
        };
    }

    static Paint of(Status status) {
        return switch (status) {
            case PRESENT -> GREEN;
            case CHECK -> YELLOW;
            case MISSING -> RED;
            case NOT_APPLICABLE -> FAINT;
        };
    }
}
