package org.wellposted.web;

import java.util.List;

/** Thrown where a request cannot be answered; the message says what is wrong and what to send. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Fault(int status, String message) {
        super(message);
        this.status = status;
    }

    /**
     * For a name that is none of those known.
     *
     * @param kind what it should name: role, rule, language
     * @param near the known names that it may have meant
     * @param where all of them can be seen
     */
    static Fault unknown(int status, String kind, String name, List<String> near, String where) {
        String meant = near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
        return new Fault(status, "unknown " + kind + " '" + shortened(name) + "': " + meant + where);
    }

    int status() {
        return status;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }
}
