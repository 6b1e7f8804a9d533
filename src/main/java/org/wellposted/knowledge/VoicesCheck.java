package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.model.Need;
import org.wellposted.model.Voice;

/** What must hold between voices.yaml and what postings are asked for: each item has a rule, each row an item. */
final class VoicesCheck {

    private static final String FILE = "voices.yaml: ";

    private final List<Voice> voices;
    private final List<String> wrong = new ArrayList<>();

    private VoicesCheck(List<Voice> voices) {
        this.voices = voices;
    }

    /** What is wrong, a line each; empty if nothing is. */
    static List<String> of(Shared shared) {
        VoicesCheck check = new VoicesCheck(shared.voices());
        Set<String> kinds = new LinkedHashSet<>();
        shared.sections().forEach(section -> kinds.add(section.kind()));
        shared.concepts().values().forEach(concept -> kinds.add(concept.kind()));
        shared.voices().stream().map(Voice::kind).distinct().forEach(kind -> check.known(kind, kinds));
        for (Need need : Need.values()) {
            shared.sections().forEach(s -> check.shown(s.kind(), need, "sections.yaml: " + s.id()));
            shared.roles()
                    .values()
                    .forEach(role -> role.needs()
                            .forEach(asked -> check.shown(
                                    asked.kind(), need, "roles/" + role.id() + ".yaml: " + asked.concept())));
        }
        return check.wrong;
    }

    private void known(String kind, Set<String> kinds) {
        if (kinds.contains(kind)) return;
        List<String> near = Knowledge.nearest(kind, kinds);
        wrong.add(FILE + "no section or concept is a '" + kind + "'"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }

    private void shown(String kind, Need need, String asked) {
        if (voices.stream().anyMatch(v -> v.shown() && v.kind().equals(kind) && v.need() == need)) return;
        String line = FILE + "no row for a " + need.id() + " " + kind + ": write {kind: " + kind + ", need: "
                + need.id() + ", rule: ...} (" + asked + ")";
        if (wrong.stream().noneMatch(other -> other.startsWith(line.substring(0, line.indexOf('('))))) wrong.add(line);
    }
}
