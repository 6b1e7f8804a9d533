package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wellposted.model.Expected;

/** What a posting is held against: the sections that every posting should hold, and what its role needs. */
public final class Requirements {

    private static final String NO_ROLE = "";

    private final Knowledge knowledge;
    private final Map<String, List<Expected>> expected = new ConcurrentHashMap<>();

    public Requirements(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What a posting should hold, in the order in which it is written: each section, then the role's concepts that
     * belong in it.
     *
     * @param id the role's, or null where it is not known
     */
    public List<Expected> expected(String id) {
        return expected.computeIfAbsent(id == null ? NO_ROLE : id, role -> expectedAnew(id));
    }

    private List<Expected> expectedAnew(String id) {
        List<Role.RoleNeed> needs =
                id == null ? List.of() : knowledge.roles().get(id).needs();
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
        return List.copyOf(expected);
    }

    /** What a role's need asks of its posting. */
    public Expected expected(String role, Role.RoleNeed need) {
        return expected(role).stream()
                .filter(expected -> !expected.forSection() && expected.item().equals(need.concept()))
                .findFirst()
                .orElseThrow();
    }

    private Expected expected(Role.RoleNeed need, int place) {
        return new Expected(need.concept(), need.kind(), need.need(), need.source(), home(need), place);
    }

    private String home(Role.RoleNeed need) {
        return knowledge.concepts().get(need.concept()).section();
    }
}
