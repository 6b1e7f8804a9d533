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
}
