package org.wellposted.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Concepts that are recognised for nothing: no role needs them, no rule and no other concept names them, and they speak
 * neither for a section nor for another concept. Of the kinds that no role needs - grounds, exclusions, signs - rules take
 * whatever there is.
 */
public final class UnusedConcepts {

    private static final Set<String> SPEAKING = Set.of("states", "touches", "implies");

    /** Concepts, and files whose every concept is. */
    private final Set<String> used = new HashSet<>();

    private final Set<String> kindsOfRoles = new HashSet<>();
    /** By concept, or by file where it is the default there. */
    private final Map<String, String> kinds = new HashMap<>();

    private UnusedConcepts(KnowledgeNames names, Set<String> byRules) {
        used.addAll(byRules);
        for (WrittenId id : names.ids()) {
            boolean sentence = id.file().contains("/sentences/");
            if (id.kind() == IdKind.CONCEPT && !id.defines() && !sentence) used.add(id.id());
            if (id.kind() == IdKind.KIND && id.file().startsWith("roles/")) kindsOfRoles.add(id.id());
        }
        names.entries().stream()
                .filter(entry -> entry.file().startsWith("concepts/"))
                .forEach(this::read);
    }

    /**
     * A line each.
     *
     * @param byRules the ids of the concepts that rules name
     */
    public static List<String> faults(KnowledgeNames names, Set<String> byRules) {
        UnusedConcepts unused = new UnusedConcepts(names, byRules);
        return names.ids().stream()
                .filter(id -> id.kind() == IdKind.CONCEPT && id.defines() && unused.is(id))
                .map(id -> id.fault("nothing uses the concept '" + id.id()
                        + "', no role, no rule, no other concept; let one use it or take it out"))
                .toList();
    }

    private boolean is(WrittenId concept) {
        String kind = kinds.getOrDefault(concept.id(), kinds.get(concept.file()));
        return kindsOfRoles.contains(kind) && !used.contains(concept.id()) && !used.contains(concept.file());
    }

    /** What a file's defaults say is kept under the file's name. */
    private void read(YamlEntry entry) {
        List<String> path = entry.path();
        if (entry.key()) return;
        String field = path.get(path.size() - 1);
        String whose = path.size() == 3 ? path.get(1) : entry.file();
        if (SPEAKING.contains(field)) used.add(whose);
        if (field.equals("kind")) kinds.put(whose, entry.text());
    }
}
