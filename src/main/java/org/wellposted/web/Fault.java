package org.wellposted.web;

import java.util.List;

/** Thrown where a request cannot be answered; the message says what is wrong and what to send. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String toReader;

    Fault(int status, String message) {
        this(status, message, message);
    }

    private Fault(int status, String message, String toReader) {
        super(message);
        this.status = status;
        this.toReader = toReader;
    }

    /**
     * For a name that is none of those known.
     *
     * @param kind what it should name: role, rule, language
     * @param near the known names that it may have meant
     * @param where all of them can be seen
     */
    static Fault unknown(int status, String kind, String name, List<String> near, String where) {
        String meant = near.isEmpty() ? "" : meant(near) + " ";
        return new Fault(status, unknown(kind, name) + ": " + meant + where);
    }

    /**
     * For a name that is none of those known, where a program can ask for the list of them; who reads pages cannot.
     *
     * @param list the path of the list
     */
    static Fault unlisted(int status, String kind, String name, List<String> near, String list) {
        String message =
                unknown(status, kind, name, near, "GET " + list + " lists all").getMessage();
        String toReader = near.isEmpty() ? unknown(kind, name) : unknown(kind, name) + ": " + meant(near);
        return new Fault(status, message, toReader);
    }

    int status() {
        return status;
    }

    /** The message without what only a program can follow. */
    String toReader() {
        return toReader;
    }

    private static String unknown(String kind, String name) {
        return "unknown " + kind + " '" + shortened(name) + "'";
    }

    private static String meant(List<String> near) {
        return "did you mean " + String.join(" or ", near) + "?";
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }
}
