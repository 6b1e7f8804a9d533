package org.wellposted.model;

import java.util.List;

/**
 * The role the posting hires for, with what that rests on.
 *
 * @param role the id, or null if it is not known
 * @param runnerUp the id of the next likely role, or null
 * @param because the words it was told by; empty where it was given from outside
 * @param near of a role that is not known, the ids of those nearest to it, the nearest first
 * @param heard of a role that is not known, the ids of concepts that the text speaks of, the most telling first
 */
public record RoleReading(String role, String runnerUp, List<Because> because, List<String> near, List<String> heard)
        implements Fact {

    public RoleReading {
        because = List.copyOf(because);
        near = List.copyOf(near);
        heard = List.copyOf(heard);
    }
}
