package org.wellposted.rulebase;

import java.util.List;
import org.wellposted.model.Severity;

/** A card as its author wrote it: its rule says elsewhere how grave it is. */
record WrittenCard(
        String id, String title, String why, List<String> sources, List<Example> examples, String path, String text) {

    RuleCard graded(Severity severity, String since) {
        return new RuleCard(id, severity, title, why, sources, examples, since, path, text);
    }
}
