package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.text.Phrases;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Titles that no name says in full: "Technology Assistant (Help Desk)". A pattern is a role's, and is met where each of its
 * groups has a word in the title, in any order.
 *
 * @param words each word of a group with the number of its pattern and of its group, as "3.1"
 * @param roles by the number of the pattern, its role
 * @param groups by the number of the pattern, how many groups it has
 */
public record LooseTitles(Phrases<String> words, List<String> roles, List<Integer> groups) {

    static LooseTitles of(Map<String, List<String>> loose, Set<String> known) {
        Phrases.Builder<String> words = new Phrases.Builder<>();
        List<String> roles = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        loose.forEach((role, patterns) -> {
            if (!known.contains(role)) return;
            for (String pattern : patterns) {
                String[] parts = pattern.split(",");
                for (int group = 0; group < parts.length; group++) {
                    List<String> forms = List.of(parts[group].strip().split("\\s*\\|\\s*"));
                    words.add(forms, roles.size() + "." + group);
                }
                roles.add(role);
                groups.add(parts.length);
            }
        });
        return new LooseTitles(words.build(), List.copyOf(roles), List.copyOf(groups));
    }

    /** The roles that a title may be of, in the order of the patterns. */
    public Set<String> in(Words title, Range range) {
        Set<String> met = new LinkedHashSet<>();
        words.in(title, range).forEach(hit -> met.add(hit.value()));
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            boolean all = true;
            for (int group = 0; group < groups.get(i); group++) all &= met.contains(i + "." + group);
            if (all) found.add(roles.get(i));
        }
        return found;
    }

    void write(DataOutputStream out) throws IOException {
        words.write(out);
        Fields.words(out, roles);
        Fields.words(out, groups.stream().map(String::valueOf).toList());
    }

    static LooseTitles read(DataInputStream in) throws IOException {
        return new LooseTitles(
                Phrases.read(in, value -> value, Set.of()),
                Fields.words(in),
                Fields.words(in).stream().map(Integer::valueOf).toList());
    }
}
