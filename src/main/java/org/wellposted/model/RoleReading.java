package org.wellposted.model;

import java.util.List;

/**
 * The role the posting hires for, with what that rests on.
 *
 * @param role the id, or null if it is not known
 * @param sureness how sure that is: of a role given from outside it is sure, of one that is not known unsure
 * @param runnerUp the id of the next likely role, or null
 * @param because the words it was told by; empty where it was given from outside
 * @param near of a role that is not known, the ids of those that it may be, the likeliest first; none where it is another job
 * @param heard of a role that is not known, the ids of concepts that the text speaks of, the most telling first
 */
public record RoleReading(
        String role, Sureness sureness, String runnerUp, List<Because> because, List<String> near, List<String> heard)
        implements Fact {

    public RoleReading {
        because = List.copyOf(because);
        near = List.copyOf(near);
        heard = List.copyOf(heard);
    }

    /** One that is known. */
    public static RoleReading told(String role, Sureness sureness, String runnerUp, List<Because> because) {
        return new RoleReading(role, sureness, runnerUp, because, List.of(), List.of());
    }
}
