package org.wellposted.layout;

import org.wellposted.knowledge.Certainty;

/** What it costs to change the section between two lines, and what a heading is worth to those under it. Each is told in rules/certainty.yaml. */
public record LabellingWeights(
        double atHeading,
        double atGap,
        double atLine,
        double inList,
        double inLooseList,
        double inParagraph,
        double behindHeading,
        double headed,
        double headedItem,
        double headedAfterList,
        double parted,
        double outstayed,
        int brief,
        double silent) {

    /** @param certainty which has them in its group {@code labelling} */
    public static LabellingWeights of(Certainty certainty) {
        Certainty.Group group = certainty.group("labelling");
        return new LabellingWeights(
                group.weight("at-heading"),
                group.weight("at-gap"),
                group.weight("at-line"),
                group.weight("in-list"),
                group.weight("in-loose-list"),
                group.weight("in-paragraph"),
                group.weight("behind-heading"),
                group.weight("headed"),
                group.weight("headed-item"),
                group.weight("headed-after-list"),
                group.weight("parted"),
                group.weight("outstayed"),
                group.count("brief"),
                group.weight("silent"));
    }
}
