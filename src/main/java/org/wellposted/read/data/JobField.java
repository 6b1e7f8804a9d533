package org.wellposted.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wellposted.read.data.Json.Kind;

/**
 * What a member of a posting means, by its key and by the keys around it.
 *
 * @param meaning the id of a section, or what else {@link JobKeys} says
 */
record JobField(String meaning, Json value) {

    private static final Set<String> PART_HEADS = Set.of("title", "name", "label", "heading", "header");
    private static final String PART_HEAD_OR_BODY = "text";

    boolean means(String other) {
        return meaning.equals(other) && says(value);
    }

    /** What the members of a posting mean; those that mean nothing to us left out. */
    static List<JobField> all(Json object) {
        List<JobField> fields = new ArrayList<>();
        for (Json member : object.members()) {
            String meaning = JobKeys.meaning(member.name());
            boolean opens = JobKeys.WITHIN.equals(meaning) || JobKeys.BODY.equals(meaning) && part(member) == null;
            if (opens && member.kind() == Kind.OBJECT) {
                fields.addAll(all(member));
            } else if (opens && member.kind() == Kind.ARRAY) {
                fields.add(new JobField(JobKeys.PARTS, member));
            } else if (meaning != null && !meaning.equals(JobKeys.LEFT_OUT)) {
                fields.add(new JobField(meaning, member));
            }
            for (Json inner : member.members()) {
                if (isElsewhere(member, inner))
                    fields.add(new JobField(JobKeys.meaning(member.name(), inner.name()), inner));
            }
        }
        return fields;
    }

    /** Whether a key says something by itself where it stands within another: the description of a company. */
    static boolean isElsewhere(Json outer, Json inner) {
        return outer.key() != null && inner.key() != null && JobKeys.meaning(outer.name(), inner.name()) != null;
    }

    /** Whether there is anything to read in it, however deep. */
    static boolean says(Json value) {
        return switch (value.kind()) {
            case TEXT -> value.said().text().chars().anyMatch(Character::isLetterOrDigit);
            case NUMBER, TRUE -> true;
            case NOTHING -> false;
            case OBJECT, ARRAY -> value.members().stream().anyMatch(m -> !isLeftOut(m) && says(m));
        };
    }

    /** Whether a member is for programs, not for people. */
    static boolean isLeftOut(Json member) {
        return member.name().startsWith("@") || JobKeys.LEFT_OUT.equals(JobKeys.meaning(member.name()));
    }

    /** The heading of an object that holds one with its text, or null. */
    static Json part(Json value) {
        boolean typed = value.members().stream().anyMatch(m -> m.name().equals("@type"));
        List<Json> texts = value.kind() != Kind.OBJECT || typed
                ? List.of()
                : value.members().stream()
                        .filter(m -> !isLeftOut(m)
                                && !isElsewhere(value, m)
                                && (m.isText() || m.kind() == Kind.ARRAY)
                                && says(m))
                        .toList();
        if (texts.size() != 2) return null;
        Json head = null;
        for (Json text : texts) {
            String key = text.name().toLowerCase(Locale.ROOT);
            if (text.isText() && (PART_HEADS.contains(key) || key.equals(PART_HEAD_OR_BODY) && head == null))
                head = text;
        }
        if (head == null) return null;
        Json heading = head;
        boolean body = texts.stream()
                .anyMatch(t -> t != heading
                        && JobKeys.meaning(t.name()) != null
                        && (JobKeys.BODY.equals(JobKeys.meaning(t.name()))
                                || t.name().equalsIgnoreCase(PART_HEAD_OR_BODY)));
        return body ? head : null;
    }
}
