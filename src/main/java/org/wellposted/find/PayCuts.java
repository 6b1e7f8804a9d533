package org.wellposted.find;

import org.wellposted.knowledge.Certainty;

/** What it takes to tell a sum that the job pays. Each is told in rules/certainty.yaml. */
public record PayCuts(
        int shortLine, int alone, int near, int least, int aloneLeast, int apart, int gradeNear, int gradeName) {

    /** @param certainty which has them in its group {@code pay} */
    public static PayCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("pay");
        return new PayCuts(
                group.count("short-line"),
                group.count("alone"),
                group.count("near"),
                group.count("least"),
                group.count("alone-least"),
                group.count("apart"),
                group.count("grade-near"),
                group.count("grade-name"));
    }
}
