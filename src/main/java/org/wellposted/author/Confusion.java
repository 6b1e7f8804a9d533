package org.wellposted.author;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role each role's template is taken for, counted over the languages. */
public final class Confusion {

    private static final String NONE = "-";

    private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    private final Set<String> languages = new LinkedHashSet<>();

    /** @param told the role that was told, or null */
    void add(String role, String language, String told) {
        languages.add(language);
        rows.computeIfAbsent(role, r -> new LinkedHashMap<>()).merge(told == null ? NONE : told, 1, Integer::sum);
    }

    public List<String> roles() {
        return List.copyOf(rows.keySet());
    }

    /** In how many languages the template of one role was taken for another. */
    public int count(String role, String told) {
        return rows.getOrDefault(role, Map.of()).getOrDefault(told, 0);
    }

    /** In how many languages it was taken for none. */
    public int untold(String role) {
        return count(role, NONE);
    }

    public boolean diagonal() {
        return rows.keySet().stream().allMatch(role -> count(role, role) == languages.size());
    }
}
