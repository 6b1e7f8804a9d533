package org.wellposted.model;

import java.util.Set;

/**
 * A job named in the posting.
 *
 * @param role the id of the role it names, or null if none that is known
 * @param where in what place it is named
 * @param words the words that carry the name, folded, without articles and prepositions
 */
public record RoleNamed(String role, Where where, Set<String> words, Span span) implements Fact {

    public enum Where {
        TITLE,
        /** A second job in the title. */
        BESIDE,
        /** The subject line to apply under. */
        SUBJECT,
        TEXT
    }

    public RoleNamed {
        words = Set.copyOf(words);
    }
}
