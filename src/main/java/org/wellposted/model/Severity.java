package org.wellposted.model;

import java.util.Locale;

/** How grave a finding is, the gravest first: a documented requirement, evidence or a guideline, craft. */
public enum Severity {
    MUST,
    SHOULD,
    MAY;

    /** The word used in rules, reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that id */
    public static Severity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
