package org.wellposted.mend;

import org.wellposted.knowledge.Certainty;

/**
 * Where a sentence is put. Told in rules/certainty.yaml.
 *
 * @param headings a draft with so many headings gives each of its sections one
 */
public record PlacementCuts(int headings) {

    /** @param certainty which has it in its group {@code placement} */
    public static PlacementCuts of(Certainty certainty) {
        return new PlacementCuts(certainty.group("placement").count("headings"));
    }
}
