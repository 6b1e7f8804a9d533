package org.wellposted.web;

import java.util.List;
import org.wellposted.knowledge.Knowledge;

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
     * @param where all of them can be seen
     */
    static Fault unknown(int status, String kind, String name, Iterable<String> known, String where) {
        List<String> near = Knowledge.nearest(name, known);
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
