package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.model.Voice;

/**
 * What rules rest on beside their own files.
 *
 * @param sources the ids that a card may cite
 * @param messages by language, the ids of the rules that have one: each rule that finds needs it in each
 * @param voices which rule speaks of items by their kind and need: such a rule is a card alone
 */
public record RuleContext(Set<String> sources, Map<String, Set<String>> messages, List<Voice> voices) {

    /**
     * @param rules a folder as the project's rules/ is
     * @throws KnowledgeReader.Malformed with what is wrong, for whoever edits the files
     */
    static RuleContext in(Path rules) throws IOException {
        KnowledgeReader reader = new KnowledgeReader(rules);
        Map<String, Set<String>> messages = new LinkedHashMap<>();
        for (String id : reader.languageIds())
            messages.put(id, reader.language(id).messages().keySet());
        return new RuleContext(
                reader.shared().sources().keySet(), messages, reader.shared().voices());
    }

    /** Whether voices.yaml says when the rule of that id speaks. */
    boolean speaksFor(String rule) {
        return voices.stream().anyMatch(voice -> voice.speaks() && voice.rule().equals(rule));
    }
}
