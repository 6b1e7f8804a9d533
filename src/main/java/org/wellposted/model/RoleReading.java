package org.wellposted.model;

import java.util.List;

/**
 * The role the posting hires for, with what that rests on.
 *
 * @param role the id, or null if it is not known
 * @param runnerUp the id of the next likely role, or null
 * @param because the words it was told by; empty where it was given from outside
 */
public record RoleReading(String role, String runnerUp, List<Because> because) implements Fact {

    public RoleReading {
        because = List.copyOf(because);
    }
}
