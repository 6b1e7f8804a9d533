package org.wellposted.check;

import org.wellposted.knowledge.Certainty;

/**
 * How much a person reads at once. Told in rules/certainty.yaml.
 *
 * @param first so many things are shown first
 * @param most so many in all; the rest is for who asks for it
 * @param uncounted what is recommended and was not counted in real postings ranks as if this share of them said it
 */
record AdviceCuts(int first, int most, double uncounted) {

    /** @param certainty which has them in its group {@code advice} */
    static AdviceCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("advice");
        return new AdviceCuts(group.count("first"), group.count("most"), group.weight("uncounted"));
    }
}
