package org.wellposted.role;

import org.wellposted.knowledge.Certainty;

/** What it takes to tell which role a posting hires for. Each is told in rules/certainty.yaml. */
public record RoleCuts(
        int fewestDuties,
        double share,
        int fewestAgainst,
        double shareAgainst,
        int fewestNamed,
        double shareNamed,
        double near,
        double lead,
        double looseLead,
        double turn,
        double inTitle,
        double lessInTitle,
        double sought,
        double inText,
        double ahead) {

    /** @param certainty which has them in its group {@code role} */
    public static RoleCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("role");
        return new RoleCuts(
                group.count("fewest-duties"),
                group.weight("share"),
                group.count("fewest-against"),
                group.weight("share-against"),
                group.count("fewest-named"),
                group.weight("share-named"),
                group.weight("near"),
                group.weight("lead"),
                group.weight("loose-lead"),
                group.weight("turn"),
                group.weight("in-title"),
                group.weight("less-in-title"),
                group.weight("sought"),
                group.weight("in-text"),
                group.weight("ahead"));
    }
}
