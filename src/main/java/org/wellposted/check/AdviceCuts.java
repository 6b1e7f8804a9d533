package org.wellposted.check;

import org.wellposted.knowledge.Certainty;

/**
 * How much a person reads at once. Told in rules/certainty.yaml.
 *
 * @param first so many things are shown first
 * @param most so many in all; the rest is for who asks for it
 */
record AdviceCuts(int first, int most) {

    /** @param certainty which has them in its group {@code advice} */
    static AdviceCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("advice");
        return new AdviceCuts(group.count("first"), group.count("most"));
    }
}
