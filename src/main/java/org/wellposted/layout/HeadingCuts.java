package org.wellposted.layout;

import org.wellposted.knowledge.Certainty;

/** From how many words on a line is no heading any more. Each is told in rules/certainty.yaml. */
public record HeadingCuts(
        int longest, int longestInline, int longestAlone, int longestAnnounced, int labelled, int leftOver) {

    /** @param certainty which has them in its group {@code headings} */
    public static HeadingCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("headings");
        return new HeadingCuts(
                group.count("longest"),
                group.count("longest-inline"),
                group.count("longest-alone"),
                group.count("longest-announced"),
                group.count("labelled"),
                group.count("left-over"));
    }
}
