package org.wellposted.author;

import java.util.List;

/**
 * A concept that fires in templates of roles that do not ask for it, or a stem so short that it begins strangers' words.
 *
 * @param id of the concept or the term
 * @param language where it does
 * @param roles whose templates it fires in; none for a stem
 * @param because an example of the words it fires at
 */
public record Wide(Kind kind, String id, String language, List<String> roles, String because) {

    public enum Kind {
        CONCEPT,
        /** A form of a term that holds so few letters that it begins many words. */
        STEM
    }

    public Wide {
        roles = List.copyOf(roles);
    }
}
