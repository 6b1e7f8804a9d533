package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Expected;
import org.wellposted.model.Need;
import org.wellposted.model.Said;

/** What a posting is held against: what the requirement sets ask of it, and what its role needs. */
public final class Requirements {

    private final Knowledge knowledge;
    private final NeedCuts cuts;
    private final Map<Asked, List<Expected>> expected = new ConcurrentHashMap<>();

    /**
     * Of which posting.
     *
     * @param role the id of its role, or null where that is not known
     * @param language the id of its language: real postings of the role may differ from one to another
     * @param sets the ids of the requirement sets chosen; none for all
     */
    public record Asked(String role, String language, Set<String> sets) {

        public Asked {
            sets = Set.copyOf(sets);
        }
    }

    public Requirements(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.cuts = NeedCuts.of(knowledge.certainty());
    }

    /**
     * What a posting should hold, in the order in which it is written: each section, then the concepts that belong in
     * it, those of the role in the order of its file.
     */
    public List<Expected> expected(Asked asked) {
        return expected.computeIfAbsent(asked, this::expectedAnew);
    }

    /** What a role's need asks of its posting. */
    public Expected expected(String role, String language, RoleNeed need) {
        return expected(new Asked(role, language, Set.of())).stream()
                .filter(expected -> !expected.forSection() && expected.item().equals(need.concept()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * How much a role's posting needs an item: what its source asks where that decides, such as law, or where real
     * postings were not counted; else what these say, and no more than its source can ask for.
     */
    public Need need(RoleNeed need, String language) {
        Source source = knowledge.sources().get(need.source());
        Said said = need.said(language);
        if (said == null || source == null || source.decides()) return need.asked();
        Need counted = cuts.of(said);
        return counted.compareTo(source.atMost()) < 0 ? source.atMost() : counted;
    }

    private List<Expected> expectedAnew(Asked asked) {
        Map<String, Expected> all = new LinkedHashMap<>();
        for (SectionKind section : knowledge.sections()) {
            String id = section.id();
            all.put(id, new Expected(id, section.kind(), Need.OPTIONAL, null, null, null, id, 0));
        }
        Role role = asked.role() == null ? null : knowledge.roles().get(asked.role());
        if (role != null) role.needs().forEach(need -> all.put(need.concept(), ofRole(role, need, asked.language())));
        for (RequirementSet set : knowledge.sets()) {
            if (!asked.sets().isEmpty() && !asked.sets().contains(set.id())) continue;
            set.asks().forEach(ask -> all.merge(ask.item(), ofSet(set, ask, asked.role()), Requirements::stronger));
        }
        return inOrder(all);
    }

    private Expected ofRole(Role role, RoleNeed need, String language) {
        return new Expected(
                need.concept(),
                need.kind(),
                need(need, language),
                role.id(),
                need.source(),
                need.said(language),
                home(need.concept()),
                0);
    }

    private Expected ofSet(RequirementSet set, RequirementSet.Ask ask, String role) {
        Concept concept = knowledge.concepts().get(ask.item());
        String kind = concept == null ? null : concept.kind();
        String home = concept == null ? ask.item() : concept.section();
        return new Expected(ask.item(), kind, set.need(ask, role), set.id(), ask.source(), null, home, 0);
    }

    /** What nobody asked for so far is asked for by whoever does, and how much by whoever asks most. */
    private static Expected stronger(Expected known, Expected asked) {
        if (known.set() != null && known.need().compareTo(asked.need()) <= 0) return known;
        return new Expected(
                known.item(),
                known.kind(),
                asked.need(),
                asked.set(),
                asked.source(),
                known.said(),
                known.section(),
                known.place());
    }

    private List<Expected> inOrder(Map<String, Expected> all) {
        Map<String, List<Expected>> within = new HashMap<>();
        List<Expected> elsewhere = new ArrayList<>();
        for (Expected one : all.values()) {
            if (one.forSection()) continue;
            if (all.containsKey(one.section())) {
                within.computeIfAbsent(one.section(), section -> new ArrayList<>())
                        .add(one);
            } else {
                elsewhere.add(one);
            }
        }
        List<Expected> ordered = new ArrayList<>();
        for (SectionKind section : knowledge.sections()) {
            add(all.get(section.id()), ordered);
            within.getOrDefault(section.id(), List.of()).forEach(one -> add(one, ordered));
        }
        elsewhere.forEach(one -> add(one, ordered));
        return List.copyOf(ordered);
    }

    private static void add(Expected one, List<Expected> to) {
        to.add(new Expected(
                one.item(), one.kind(), one.need(), one.set(), one.source(), one.said(), one.section(), to.size()));
    }

    private String home(String concept) {
        return knowledge.concepts().get(concept).section();
    }
}
