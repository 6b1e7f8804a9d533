package org.wellposted.model;

import java.util.Locale;

/** How much a posting needs an item. */
public enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL;

    /** The word used in rules, reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that id */
    public static Need of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
