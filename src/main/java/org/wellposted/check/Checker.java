package org.wellposted.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.RequirementSet;
import org.wellposted.knowledge.Requirements;
import org.wellposted.mend.PlacementCuts;
import org.wellposted.mend.Suggesting;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Suggestion;
import org.wellposted.rulebase.Conclusions;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.rulebase.Rules;

/** From a posting to its report: what is asked of it, what the rules conclude, settled. Safe for use by several threads. */
public final class Checker {

    /** What is needed most; of that, whole sections before lines within one; of those, what is most typical. */
    private static final Comparator<Expected> FOREMOST = Comparator.comparing(Expected::need)
            .thenComparing(expected -> !expected.forSection())
            .thenComparing(Expected::place);

    private final Knowledge knowledge;
    private final Rules rules;
    private final Facts facts;
    private final PlacementCuts placement;
    private final Advising advising;
    private Settling settling;

    /** @param rules not loaded before the first posting is checked: they may still be on their way */
    public Checker(Knowledge knowledge, Requirements requirements, Rules rules) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.facts = new Facts(knowledge, requirements);
        this.placement = PlacementCuts.of(knowledge.certainty());
        this.advising = new Advising(AdviceCuts.of(knowledge.certainty()), knowledge.ideas());
    }

    /**
     * Says what the posting has and what it lacks.
     *
     * @throws Refused if the setting asks for a rule or a requirement set that there is not
     */
    public Report check(Posting posting, Setting setting) {
        Predicate<String> asked = asked(posting, setting);
        Conclusions conclusions = rules.base().run(facts.of(posting, setting));
        Settling settling = settling();
        List<Item> checklist = settling.checklist(conclusions);
        List<Suggestion> suggestions = suggestions(posting, checklist, conclusions);
        List<Finding> findings = settling.findings(conclusions, suggestions, asked);
        return new Report(posting, checklist, findings, suggestions, advising.of(findings, checklist));
    }

    /** Those asked for, by the ids of today, without what belongs to a requirement set that was not chosen. */
    private Predicate<String> asked(Posting posting, Setting setting) {
        Set<String> asked = setting.rules().stream()
                .map(id -> rules.card(id)
                        .map(RuleCard::id)
                        .orElseThrow(() -> unknown(posting.draft().name(), id)))
                .collect(Collectors.toSet());
        setting.sets().stream()
                .filter(id ->
                        knowledge.sets().stream().noneMatch(set -> set.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    String known =
                            knowledge.sets().stream().map(RequirementSet::id).collect(Collectors.joining(", "));
                    throw new Refused(posting.draft().name(), "unknown-set", Map.of("set", id, "known", known));
                });
        Set<String> left = knowledge.sets().stream()
                .filter(set -> !setting.sets().isEmpty() && !setting.sets().contains(set.id()))
                .flatMap(set -> set.rules().stream())
                .collect(Collectors.toSet());
        return rule -> (asked.isEmpty() || asked.contains(rule)) && !left.contains(rule);
    }

    /** To answer with no finding at all would look like a draft that lacks nothing. */
    private Refused unknown(String draft, String rule) {
        List<String> near =
                Knowledge.nearest(rule, rules.cards().stream().map(RuleCard::id).toList());
        return new Refused(draft, "unknown-rule", Map.of("rule", rule, "near", String.join(", ", near)));
    }

    private synchronized Settling settling() {
        if (settling == null) settling = new Settling(rules.cards(), knowledge.voices());
        return settling;
    }

    private List<Suggestion> suggestions(Posting posting, List<Item> checklist, Conclusions conclusions) {
        if (conclusions.offered().isEmpty()) return List.of();
        Suggesting suggesting = new Suggesting(posting, checklist, knowledge, placement);
        return conclusions.offered().stream()
                .sorted(FOREMOST)
                .map(suggesting::suggest)
                .toList();
    }
}
