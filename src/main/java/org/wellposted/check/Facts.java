package org.wellposted.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Requirements;
import org.wellposted.model.Block;
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
        List<Object> facts = new ArrayList<>(posting.facts());
        String role = posting.role().role();
        facts.addAll(requirements.expected(role));
        if (role != null) facts.addAll(knowledge.roles().get(role).overAsked());
        knowledge.grounds().forEach(ground -> facts.add(new SoughtGround(ground, knowledge.groundsSource())));
        facts.addAll(knowledge.voices());
        facts.addAll(mentioned(posting));
        posting.draft().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .forEach(facts::add);
        facts.add(posting.draft());
        facts.add(setting);
        return facts;
    }

    private List<Concept> mentioned(Posting posting) {
        return posting.all(Mention.class)
                .filter(Mention::stated)
                .map(Mention::concept)
                .distinct()
                .map(knowledge.concepts()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
