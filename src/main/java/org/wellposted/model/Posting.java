package org.wellposted.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The draft understood.
 *
 * @param language the id of the language it is read in
 * @param facts all that was read, in the order of the text within each kind
 */
public record Posting(Draft draft, String language, List<Fact> facts) {

    public Posting {
        facts = List.copyOf(facts);
    }

    public <F extends Fact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    public RoleReading role() {
        return all(RoleReading.class).findFirst().orElseThrow();
    }
}
