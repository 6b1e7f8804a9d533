package org.wellposted.line;

import org.wellposted.knowledge.Certainty;

/** How a line is cut into what is said together, and how far a word that asks reaches. Each is told in rules/certainty.yaml. */
public record LineCuts(int clauseLong, int clauseEndless, int degreeReach, int pieceLongest, int telling) {

    /** @param certainty which has them in its group {@code line} */
    public static LineCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("line");
        return new LineCuts(
                group.count("clause-long"),
                group.count("clause-endless"),
                group.count("degree-reach"),
                group.count("piece-longest"),
                group.count("telling"));
    }
}
