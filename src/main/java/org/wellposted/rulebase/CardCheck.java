package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;

/** What must hold between cards and all else: what a card names is defined, what names a rule names one alone. */
final class CardCheck {

    private final List<WrittenCard> cards;
    private final RuleContext context;
    private final List<String> wrong = new ArrayList<>();

    private CardCheck(List<WrittenCard> cards, RuleContext context) {
        this.cards = cards;
        this.context = context;
    }

    /**
     * What is wrong, a line each; empty if nothing is.
     *
     * @param cards in the order of their ids
     */
    static List<String> of(List<WrittenCard> cards, RuleContext context) {
        CardCheck check = new CardCheck(cards, context);
        cards.forEach(check::strangers);
        check.twice();
        check.aliases();
        return check.wrong;
    }

    /** What a card names that is nowhere defined. */
    private void strangers(WrittenCard card) {
        for (String source : card.sources()) {
            if (!context.sources().contains(source)) {
                List<String> near = Knowledge.nearest(source, context.sources());
                fault(
                        card,
                        "no source '" + source + "' in sources.yaml"
                                + (near.isEmpty()
                                        ? ": add it there"
                                        : "; did you mean " + String.join(", ", near) + "?"));
            }
        }
        card.examples().stream()
                .map(Example::language)
                .distinct()
                .filter(language -> !context.messages().containsKey(language))
                .forEach(language ->
                        fault(card, "an example is in '" + language + "', which has no folder under languages"));
        context.messages().forEach((language, ids) -> {
            if (!ids.contains(card.id())) {
                fault(
                        card,
                        "has no message: add a line '" + card.id() + ":' to languages/" + language + "/messages.yaml");
            }
        });
    }

    private void twice() {
        for (int i = 1; i < cards.size(); i++) {
            if (cards.get(i).id().equals(cards.get(i - 1).id())) {
                fault(
                        cards.get(i),
                        "a rule of that name is in " + cards.get(i - 1).path() + " too");
            }
        }
    }

    /** Whoever asks by an old id must come to one rule. */
    private void aliases() {
        Map<String, WrittenCard> named = new HashMap<>();
        cards.forEach(card -> named.put(card.id(), card));
        for (WrittenCard card : cards) {
            for (String old : card.was()) {
                WrittenCard other = named.putIfAbsent(old, card);
                if (other == null) continue;
                fault(
                        card,
                        other.id().equals(old)
                                ? "Was: '" + old + "' is the id of a rule: take it out"
                                : "Was: '" + old + "' is said by " + other.path() + " too: take it out of one");
            }
        }
    }

    private void fault(WrittenCard card, String what) {
        wrong.add(RuleFault.line(card.path(), what));
    }
}
