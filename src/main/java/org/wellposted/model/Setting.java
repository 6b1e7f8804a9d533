package org.wellposted.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a draft is checked against. Null, or an empty set, leaves a choice to the checker.
 *
 * @param language the language to read the draft in
 * @param role the id of the role it hires for
 * @param place where the job is; nothing depends on it yet
 * @param date the day the check is made for; no rule ever asks the clock
 * @param rules the ids of the rules asked for, those of an earlier version too; empty for all
 * @param sets the ids of the requirement sets that it is held to; empty for all
 */
public record Setting(String language, String role, String place, LocalDate date, Set<String> rules, Set<String> sets) {

    public static final Setting OPEN = of(null, null);

    public Setting {
        rules = Set.copyOf(rules);
        sets = Set.copyOf(sets);
    }

    public static Setting of(String language, String role) {
        return new Setting(language, role, null, null, Set.of(), Set.of());
    }

    /** The same, held to these requirement sets alone. */
    public Setting heldTo(Set<String> chosen) {
        return new Setting(language, role, place, date, rules, chosen);
    }

    /** The same, for a check made on this day. */
    public Setting on(LocalDate day) {
        return new Setting(language, role, place, day, rules, sets);
    }
}
