package org.wellposted.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to do about a draft: a finding, and those that say the same of other places.
 *
 * @param finding the first of them
 * @param others of the same rule, elsewhere in the draft
 */
public record Advice(Finding finding, List<Finding> others) {

    public Advice {
        others = List.copyOf(others);
    }

    /** The ids of the checklist items it is about, the most typical first; none where it speaks of words in the draft. */
    public List<String> items() {
        return finding.items();
    }

    public Severity severity() {
        return finding.severity();
    }

    /** All that it says, the first place first. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(List.of(finding));
        all.addAll(others);
        return all;
    }
}
