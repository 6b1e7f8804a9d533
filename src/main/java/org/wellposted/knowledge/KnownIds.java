package org.wellposted.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.model.Need;
import org.wellposted.model.Section;

/** Every id that means something, by what it is the id of. */
public final class KnownIds {

    /** What a concept or a section can be: code and rules treat each in its own way, so files cannot add to them. */
    private static final List<String> KINDS = List.of(
            "section",
            "statement",
            "duty",
            "skill",
            "qualification",
            "tool",
            "benefit",
            "apply",
            "sign",
            "ground",
            "exclusion",
            "filler");

    private final Map<IdKind, Set<String>> ids = new EnumMap<>(IdKind.class);

    KnownIds() {
        KINDS.forEach(kind -> add(IdKind.KIND, kind));
        for (Need need : Need.values()) add(IdKind.NEED, need.id());
        add(IdKind.SECTION, Section.OTHER);
    }

    public void add(IdKind kind, String id) {
        ids.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(id);
    }

    public Set<String> of(IdKind kind) {
        return kind.any().stream()
                .flatMap(one -> ids.getOrDefault(one, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether an id leads where it is meant to. */
    public boolean know(WrittenId written) {
        return written.kind().any().stream()
                .anyMatch(one -> ids.getOrDefault(one, Set.of()).contains(written.id()));
    }

    /** What is wrong with an id that is not known, and what to write instead. */
    public String fault(WrittenId written) {
        List<String> near = Knowledge.nearest(written.id(), of(written.kind()));
        return written.fault("no " + written.kind().word() + " '" + written.id() + "'; "
                + (near.isEmpty() ? written.kind().cure() : "did you mean " + String.join(", ", near) + "?"));
    }
}
