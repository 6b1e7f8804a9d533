package org.wellposted.knowledge;

import org.wellposted.model.Need;
import org.wellposted.model.Said;

/**
 * How much an item is needed that so many real postings of a job state. Told in rules/certainty.yaml.
 *
 * @param required from this share on
 * @param recommended likewise
 * @param fewest of fewer postings nothing is required
 */
record NeedCuts(double required, double recommended, int fewest) {

    /** @param certainty which has them in its group {@code need} */
    static NeedCuts of(Certainty certainty) {
        Certainty.Group figures = certainty.group("need");
        return new NeedCuts(
                figures.weight("required"), figures.weight("recommended"), figures.count("fewest-postings"));
    }

    Need of(Said said) {
        if (said.share() >= required && said.postings() >= fewest) return Need.REQUIRED;
        return said.share() >= recommended ? Need.RECOMMENDED : Need.OPTIONAL;
    }
}
