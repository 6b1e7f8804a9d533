package org.wellposted.rulebase;

import java.util.List;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;

/**
 * What the rules concluded of one posting, in no order that means anything.
 *
 * @param items every expected item with its status
 * @param findings not yet graded
 * @param offered the items for which a sentence should be offered
 */
public record Conclusions(List<Item> items, List<Finding> findings, List<Expected> offered) {

    public Conclusions {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        offered = List.copyOf(offered);
    }
}
