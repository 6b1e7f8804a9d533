package org.wellposted.model;

import java.util.Set;

/**
 * A job named in the posting.
 *
 * @param role the id of the role it names, or null if none that is known
 * @param where in what place it is named
 * @param words the words that carry the name, folded, without articles and prepositions
 * @param loose whether many jobs go by the name, or only words of the title point to the role
 * @param neighbour whether the name is that of a job beside the role, counted with it, whose duties are only partly the same
 */
public record RoleNamed(String role, Where where, Set<String> words, Span span, boolean neighbour, boolean loose)
        implements Fact {

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
