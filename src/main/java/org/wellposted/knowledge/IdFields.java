package org.wellposted.knowledge;

import static java.util.Map.entry;
import static org.wellposted.knowledge.IdKind.ARGUMENT;
import static org.wellposted.knowledge.IdKind.CONCEPT;
import static org.wellposted.knowledge.IdKind.ITEM;
import static org.wellposted.knowledge.IdKind.KIND;
import static org.wellposted.knowledge.IdKind.LANGUAGE;
import static org.wellposted.knowledge.IdKind.ROLE;
import static org.wellposted.knowledge.IdKind.RULE;
import static org.wellposted.knowledge.IdKind.SECTION;
import static org.wellposted.knowledge.IdKind.SOURCE;
import static org.wellposted.knowledge.IdKind.TERM;
import static org.wellposted.knowledge.IdKind.THING;
import static org.wellposted.knowledge.IdKind.TRAIT;

import java.util.Map;
import java.util.Set;

/**
 * Which fields of the facts, and which parameters of what a rule calls on them, hold ids, and of what: so that an id in a
 * rule that leads nowhere is told when the rules are compiled. A name means the same in every record, with the exceptions
 * that are listed with their record.
 */
public final class IdFields {

    private static final Map<String, IdKind> FIELDS = Map.ofEntries(
            entry("concept", CONCEPT),
            entry("heard", CONCEPT),
            entry("ground", CONCEPT),
            entry("implies", CONCEPT),
            entry("broader", CONCEPT),
            entry("rulesOut", CONCEPT),
            entry("goesWith", CONCEPT),
            entry("section", SECTION),
            entry("opens", SECTION),
            entry("states", SECTION),
            entry("touches", SECTION),
            entry("item", ITEM),
            entry("role", ROLE),
            entry("runnerUp", ROLE),
            entry("near", ROLE),
            entry("kind", KIND),
            entry("rule", RULE),
            entry("rules", RULE),
            entry("source", SOURCE),
            entry("language", LANGUAGE),
            entry("unless", TERM),
            entry("liftedBy", TERM),
            entry("touchedBy", TERM),
            entry("what", THING),
            entry("Section.id", SECTION),
            entry("Concept.id", CONCEPT),
            entry("Item.id", ITEM),
            entry("Trait.id", TRAIT),
            entry("Finding.id", THING),
            entry("Finding.ids", THING),
            entry("Finding.name", ARGUMENT));

    /** Those that hold words as somebody wrote them, or codes from elsewhere. */
    private static final Set<String> WORDS = Set.of(
            "text",
            "name",
            "words",
            "values",
            "label",
            "reason",
            "place",
            "format",
            "agreement",
            "level",
            "currency",
            "period",
            "basis",
            "says",
            "notApplicable",
            "country",
            "meant",
            "set",
            "sets");

    private IdFields() {}

    /**
     * What a field holds ids of.
     *
     * @param record its simple name, or null where it is not known
     * @return null for what holds no ids
     */
    public static IdKind of(String record, String field) {
        IdKind own = FIELDS.get(record + "." + field);
        return own == null ? FIELDS.get(field) : own;
    }

    /** Whether it is said of a field of texts what they are. */
    public static boolean tells(String record, String field) {
        return of(record, field) != null || WORDS.contains(field);
    }
}
