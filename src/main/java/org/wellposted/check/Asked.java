package org.wellposted.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.knowledge.SectionNeed;
import org.wellposted.model.Block;
import org.wellposted.model.Expected;
import org.wellposted.model.Mention;
import org.wellposted.model.Posting;
import org.wellposted.model.Setting;
import org.wellposted.model.SoughtGround;

/** What a posting is held against, as facts beside those read in it. */
final class Asked {

    private static final String NO_ROLE = "";

    private final Knowledge knowledge;
    private final Map<String, List<Expected>> expected = new ConcurrentHashMap<>();

    Asked(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All that rules speak of: what was read, and what is known of it and expected. */
    List<Object> facts(Posting posting, Setting setting) {
        List<Object> facts = new ArrayList<>(posting.facts());
        String role = posting.role().role();
        facts.addAll(expected(role));
        if (role != null) facts.addAll(knowledge.roles().get(role).overAsked());
        knowledge.grounds().forEach(ground -> facts.add(new SoughtGround(ground, knowledge.groundsSource())));
        facts.addAll(mentioned(posting));
        posting.draft().blocks().stream().filter(b -> b.kind() == Block.Kind.HEADING).forEach(facts::add);
        facts.add(posting.draft());
        facts.add(setting);
        return facts;
    }

    /**
     * What a posting should hold, in the order in which it is written: each section, then the role's concepts that
     * belong in it.
     *
     * @param id the role's, or null where it is not known
     */
    List<Expected> expected(String id) {
        return expected.computeIfAbsent(id == null ? NO_ROLE : id, role -> expectedAnew(id));
    }

    private List<Expected> expectedAnew(String id) {
        List<Role.RoleNeed> needs = id == null ? List.of() : knowledge.roles().get(id).needs();
        List<Expected> expected = new ArrayList<>();
        Set<String> sections = new LinkedHashSet<>();
        for (SectionNeed section : knowledge.sections()) {
            sections.add(section.id());
            expected.add(new Expected(
                    section.id(), section.kind(), section.need(), section.source(), section.id(), expected.size()));
            needs.stream()
                    .filter(need -> home(need).equals(section.id()))
                    .forEach(need -> expected.add(expected(need, expected.size())));
        }
        needs.stream()
                .filter(need -> !sections.contains(home(need)))
                .forEach(need -> expected.add(expected(need, expected.size())));
        return expected;
    }

    private Expected expected(Role.RoleNeed need, int place) {
        return new Expected(need.concept(), need.kind(), need.need(), need.source(), home(need), place);
    }

    private String home(Role.RoleNeed need) {
        return knowledge.concepts().get(need.concept()).section();
    }

    private List<Concept> mentioned(Posting posting) {
        return posting.all(Mention.class)
                .map(Mention::concept)
                .distinct()
                .map(knowledge.concepts()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
