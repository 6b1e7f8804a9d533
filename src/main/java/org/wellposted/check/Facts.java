package org.wellposted.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Requirements;
import org.wellposted.model.Block;
import org.wellposted.model.CountrySaid;
import org.wellposted.model.Expected;
import org.wellposted.model.Fact;
import org.wellposted.model.Hint;
import org.wellposted.model.Mention;
import org.wellposted.model.Posting;
import org.wellposted.model.Setting;
import org.wellposted.model.SoughtGround;

/** What the rules are given: what was read in a posting, and what is known of it and expected. */
final class Facts {

    private final Knowledge knowledge;
    private final Requirements requirements;

    Facts(Knowledge knowledge, Requirements requirements) {
        this.knowledge = knowledge;
        this.requirements = requirements;
    }

    List<Object> of(Posting posting, Setting setting) {
        String role = posting.role().role();
        List<Object> facts = new ArrayList<>();
        List<Expected> expected =
                requirements.expected(new Requirements.Asked(role, posting.language(), setting.sets()));
        facts.addAll(expected);
        facts.addAll(heard(posting, expected));
        facts.addAll(UntoldLines.of(posting));
        if (role != null) facts.addAll(knowledge.roles().get(role).overAsked());
        knowledge.grounds().forEach(ground -> facts.add(new SoughtGround(ground, null, knowledge.groundsSource())));
        posting.all(CountrySaid.class)
                .map(said -> knowledge.countries().get(said.country()))
                .filter(Objects::nonNull)
                .forEach(country -> {
                    country.grounds()
                            .forEach(ground ->
                                    facts.add(new SoughtGround(ground, country.id(), country.groundsSource())));
                    if (country.minimumWage() != null) facts.add(country.minimumWage());
                });
        facts.addAll(knowledge.voices());
        facts.addAll(concepts(posting, expected));
        posting.draft().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .forEach(facts::add);
        facts.add(posting.draft());
        facts.add(setting);
        return facts;
    }

    /** All that was read; of what only hints at a concept, what hints at one that is expected: the rest helps no rule. */
    private static List<Fact> heard(Posting posting, List<Expected> expected) {
        Set<String> items = expected.stream().map(Expected::item).collect(Collectors.toSet());
        return posting.facts().stream()
                .filter(fact -> !(fact instanceof Hint hint) || items.contains(hint.concept()))
                .toList();
    }

    /** What is known of what the posting states and of what it should. */
    private List<Concept> concepts(Posting posting, List<Expected> expected) {
        Stream<String> stated =
                posting.all(Mention.class).filter(Mention::stated).map(Mention::concept);
        return Stream.concat(stated, expected.stream().map(Expected::item))
                .distinct()
                .map(knowledge.concepts()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
