package org.wellposted.rulebase;

import java.util.List;
import java.util.Map;

/**
 * Rules, compiled.
 *
 * @param classes the generated classes by their path, {@code org/wellposted/rules/...class}
 * @param models the names of those classes that the engine begins with
 * @param cards the cards of the rules that find, by id
 * @param fingerprint of the files they were compiled from
 */
public record CompiledRules(
        Map<String, byte[]> classes, List<String> models, List<RuleCard> cards, String fingerprint) {

    public CompiledRules {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
        cards = List.copyOf(cards);
    }
}
