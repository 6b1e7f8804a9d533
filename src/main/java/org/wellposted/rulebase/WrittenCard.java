package org.wellposted.rulebase;

import java.util.List;
import org.wellposted.model.Severity;

/**
 * A card as its author wrote it. How grave its rule is stands elsewhere: behind the rule's name, or in voices.yaml.
 *
 * @param since as the card says it, or null: a rule says it behind its name
 * @param was the ids that the rule had before
 * @param file whose head it is
 */
record WrittenCard(
        String title,
        String why,
        List<String> sources,
        List<Example> examples,
        String since,
        List<String> was,
        RuleFile file) {

    String id() {
        return file.name();
    }

    String path() {
        return file.path();
    }

    /** @param rows those of voices.yaml that say when it speaks, as lines; empty for a rule that has logic */
    RuleCard graded(Severity severity, String version, String rows) {
        return new RuleCard(id(), severity, title, why, sources, examples, version, was, path(), file.text() + rows);
    }
}
