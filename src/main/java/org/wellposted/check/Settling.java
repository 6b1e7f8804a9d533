package org.wellposted.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellposted.model.Because;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Span;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Voice;
import org.wellposted.rulebase.Conclusions;
import org.wellposted.rulebase.RuleCard;

/** Puts what the rules concluded in order and gives each finding what its rule's card says. */
final class Settling {

    private static final Comparator<Span> BY_PLACE = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Map<String, RuleCard> cards;
    private final Gathering gathering;
    private final Map<Asked, String> shown = new HashMap<>();

    private record Asked(String kind, Need need) {}

    Settling(Collection<RuleCard> cards, List<Voice> voices) {
        this.cards = cards.stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        this.gathering = new Gathering(voices);
        voices.stream().filter(Voice::shown).forEach(v -> shown.put(new Asked(v.kind(), v.need()), v.rule()));
    }

    /**
     * In the order in which a posting is written, each item with the rule that did speak of it, or else the one that
     * would.
     */
    List<Item> checklist(Conclusions conclusions) {
        Map<String, String> spoke = new HashMap<>();
        conclusions.findings().stream()
                .filter(finding -> finding.item() != null)
                .sorted(Comparator.comparing(Finding::rule))
                .forEach(finding -> spoke.putIfAbsent(finding.item(), finding.rule()));
        return conclusions.items().stream()
                .sorted(Comparator.comparing(item -> item.expected().place()))
                .map(item -> new Item(
                        item.expected(),
                        item.status(),
                        item.spans(),
                        spoke.getOrDefault(item.id(), rule(item.expected())),
                        once(item.because())))
                .toList();
    }

    private String rule(Expected expected) {
        return shown.get(new Asked(expected.kind(), expected.need()));
    }

    /** Each reason once, where the draft first gives it. */
    private static List<Because> once(List<Because> reasons) {
        Map<String, Because> first = new LinkedHashMap<>();
        reasons.stream()
                .sorted(Comparator.comparing(Because::span, BY_PLACE))
                .forEach(because -> first.putIfAbsent(because.what(), because));
        return List.copyOf(first.values());
    }

    /**
     * By place, then rule, then place in the checklist, then what the message names and what it rests on: no draft has two orders.
     *
     * @param rules whether a rule of this id is asked for
     */
    List<Finding> findings(Conclusions conclusions, List<Suggestion> suggestions, Predicate<String> rules) {
        Map<String, Edit> edits = new HashMap<>();
        suggestions.forEach(suggestion -> edits.put(suggestion.expected().item(), suggestion.edit()));
        Map<String, Expected> expected = new HashMap<>();
        conclusions.items().forEach(item -> expected.put(item.id(), item.expected()));
        return gathering.of(conclusions.findings(), expected).stream()
                .filter(finding -> rules.test(finding.rule()))
                .map(finding -> settle(finding, edits))
                .sorted(Comparator.comparing(Finding::span, BY_PLACE)
                        .thenComparing(Finding::rule)
                        .thenComparing(finding -> place(finding, expected))
                        .thenComparing(finding -> finding.arguments().toString())
                        .thenComparing(finding -> finding.because().toString()))
                .toList();
    }

    private static int place(Finding finding, Map<String, Expected> expected) {
        Expected about = expected.get(finding.item());
        return about == null ? 0 : about.place();
    }

    private Finding settle(Finding finding, Map<String, Edit> edits) {
        RuleCard card = cards.get(finding.rule());
        Finding settled = finding.settled(card.severity(), card.source());
        boolean mendable = finding.edit() == null && edits.containsKey(finding.item());
        return mendable ? settled.mendedBy(edits.get(finding.item())) : settled;
    }
}
