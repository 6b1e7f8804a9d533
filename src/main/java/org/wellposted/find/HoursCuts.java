package org.wellposted.find;

import org.wellposted.knowledge.Certainty;

/**
 * How many hours a week make a job. Told in rules/certainty.yaml.
 *
 * @param few with so many and fewer a job is not full-time
 * @param full with so many and more it is
 * @param most nobody works more
 */
public record HoursCuts(int few, int full, int most) {

    /** @param certainty which has them in its group {@code hours} */
    public static HoursCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("hours");
        return new HoursCuts(group.count("few"), group.count("full"), group.count("most"));
    }
}
