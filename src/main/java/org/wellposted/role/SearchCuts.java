package org.wellposted.role;

import org.wellposted.knowledge.Certainty;

/** What it takes to tell which role somebody means by some words. Each is told in rules/certainty.yaml. */
public record SearchCuts(double least, double exact, double sure, double ahead, double asBegun, double strange) {

    /** @param certainty which has them in its group {@code search} */
    public static SearchCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("search");
        return new SearchCuts(
                group.weight("least"),
                group.weight("exact"),
                group.weight("sure"),
                group.weight("ahead"),
                group.weight("as-begun"),
                group.weight("strange"));
    }
}
