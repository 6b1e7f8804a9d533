package org.wellposted.model;

import java.util.Locale;

/** What a checklist item came to. CHECK: touched on; a person should look. */
public enum Status {
    PRESENT,
    CHECK,
    MISSING,
    NOT_APPLICABLE;

    /** The word used in rules, reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that id */
    public static Status of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
