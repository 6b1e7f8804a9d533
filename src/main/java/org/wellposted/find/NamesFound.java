package org.wellposted.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Sureness;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** The names found so far: each place once for a section, as sure as the surest of what tells of it. */
final class NamesFound {

    private final Words words;
    private final Map<List<Object>, NameSaid> found = new LinkedHashMap<>();

    NamesFound(Words words) {
        this.words = words;
    }

    void add(String section, Range name, Sureness sureness) {
        add(new NameSaid(section, words.span(name.from(), name.to()), sureness));
    }

    void add(NameSaid said) {
        List<Object> key = List.of(said.section(), said.span());
        found.merge(key, said, (a, b) -> a.sureness().compareTo(b.sureness()) <= 0 ? a : b);
    }

    List<NameSaid> all() {
        return List.copyOf(found.values());
    }
}
