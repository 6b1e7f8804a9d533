package org.wellposted.mend;

import org.wellposted.knowledge.Certainty;
import org.wellposted.model.Posting;

/**
 * Where a sentence is put, and how long it may be. Told in rules/certainty.yaml.
 *
 * @param headings a draft with so many headings gives each of its sections one
 * @param shorter a draft with no more words is a short one
 * @param together of sentences that are advised together so many are added to a short draft
 */
public record PlacementCuts(int headings, int shorter, int together) {

    /** @param certainty which has them in its group {@code placement} */
    public static PlacementCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("placement");
        return new PlacementCuts(group.count("headings"), group.count("short"), group.count("together"));
    }

    /** Whether a posting is so short that what is added has to be. */
    boolean isShort(Posting posting) {
        return posting.draft().text().strip().split("\\s+", shorter + 1).length <= shorter;
    }
}
