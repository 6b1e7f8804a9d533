package org.wellposted.knowledge;

import java.util.List;
import org.wellposted.model.Need;

/**
 * What some postings are held to: a file of rules/requirements/.
 *
 * @param roles for whose postings it was written; none for those of every role
 * @param asks what it asks for, in its order
 * @param rules the rules that speak only where this set is chosen
 */
public record RequirementSet(String id, List<String> roles, List<Ask> asks, List<String> rules) {

    public RequirementSet {
        roles = List.copyOf(roles);
        asks = List.copyOf(asks);
        rules = List.copyOf(rules);
    }

    /**
     * One thing that it asks for.
     *
     * @param item the id of a section or a concept
     * @param need how much, of those it was written for
     * @param ofOthers how much, of all others
     * @param source the id of the source that asks for it
     */
    public record Ask(String item, Need need, Need ofOthers, String source) {}

    /** @param role the id of the posting's, or null where it is not known */
    Need need(Ask ask, String role) {
        boolean own = roles.isEmpty() || role != null && roles.contains(role);
        return own ? ask.need() : ask.ofOthers();
    }
}
