package org.wellposted.layout;

import org.wellposted.knowledge.Certainty;

/** How much what a line says speaks for a section. Each is told in rules/certainty.yaml. */
public record LeaningPoints(
        double concept,
        double sign,
        double edge,
        double statement,
        int passage,
        double pay,
        double address,
        int brief,
        double most,
        double touching) {

    /** @param certainty which has them in its group {@code leaning} */
    public static LeaningPoints of(Certainty certainty) {
        Certainty.Group group = certainty.group("leaning");
        return new LeaningPoints(
                group.weight("concept"),
                group.weight("sign"),
                group.weight("edge"),
                group.weight("statement"),
                group.count("passage"),
                group.weight("pay"),
                group.weight("address"),
                group.count("brief"),
                group.weight("most"),
                group.weight("touching"));
    }
}
