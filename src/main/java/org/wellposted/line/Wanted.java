package org.wellposted.line;

import java.util.Set;

/**
 * The concepts that a matcher is asked for.
 *
 * @param concepts their ids, or null for every one that is known
 */
public record Wanted(Set<String> concepts) {

    public static final Wanted ALL = new Wanted(null);

    boolean holds(String concept) {
        return concepts == null || concepts.contains(concept);
    }
}
