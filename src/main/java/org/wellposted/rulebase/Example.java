package org.wellposted.rulebase;

import java.time.LocalDate;
import java.util.Set;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;

/**
 * A posting, or a part of one, that a rule is explained and tested by. It speaks of its own rule only.
 *
 * @param good whether the rule has nothing to say of it
 * @param language the id of the language it is written in
 * @param role the id of the role it hires for, or null where its text tells
 * @param date the day it is checked for, or null
 * @param text without the signs of the mark
 * @param mark the place that the rule finds, or null where something is absent
 */
public record Example(boolean good, String language, String role, LocalDate date, String text, Span mark) {

    /** What to check it against. */
    public Setting setting() {
        return new Setting(language, role, null, date, Set.of(), Set.of());
    }
}
