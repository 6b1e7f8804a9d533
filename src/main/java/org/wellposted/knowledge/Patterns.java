package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wellposted.text.PackedLists;

/**
 * The patterns of all concepts, as far as a language has their terms, by the numbers of the terms. Each pattern is kept
 * under the terms of its most telling group, so that a clause is held only against the patterns that one of its words can
 * begin to fill.
 */
public final class Patterns {

    /** Of each pattern, the number of its concept. */
    private final int[] concepts;
    /** Of each pattern, its first group; one more tells where the last pattern's end. */
    private final int[] patterns;
    /** Of each group, its first term; one more tells where the last group's end. */
    private final int[] groups;

    private final int[] terms;
    private final PackedLists byTerm;
    private final PackedLists touchedByTerm;
    private final PackedLists usedByTerm;
    private final PackedLists unless;
    private final PackedLists liftedBy;

    private Patterns(
            int[] concepts,
            int[] patterns,
            int[] groups,
            int[] terms,
            PackedLists byTerm,
            PackedLists touchedByTerm,
            PackedLists usedByTerm,
            PackedLists unless,
            PackedLists liftedBy) {
        this.concepts = concepts;
        this.patterns = patterns;
        this.groups = groups;
        this.terms = terms;
        this.byTerm = byTerm;
        this.touchedByTerm = touchedByTerm;
        this.usedByTerm = usedByTerm;
        this.unless = unless;
        this.liftedBy = liftedBy;
    }

    /** @param termIds the number of each term that the language has, from 0 */
    public static Patterns of(Collection<Concept> known, Map<String, Integer> termIds) {
        List<Integer> concepts = new ArrayList<>();
        List<Integer> patterns = new ArrayList<>(List.of(0));
        List<Integer> groups = new ArrayList<>(List.of(0));
        List<Integer> terms = new ArrayList<>();
        List<List<Integer>> byTerm = empty(termIds.size());
        List<List<Integer>> touched = empty(termIds.size());
        List<List<Integer>> used = empty(termIds.size());
        List<List<Integer>> unless = new ArrayList<>();
        List<List<Integer>> liftedBy = new ArrayList<>();
        int number = 0;
        for (Concept concept : known) {
            for (String says : concept.says()) {
                List<List<Integer>> pattern = Concept.pattern(says).stream()
                        .map(group -> numbers(group, termIds))
                        .toList();
                if (pattern.stream().anyMatch(List::isEmpty)) continue;
                // objects stand behind verbs and tell more
                List<Integer> telling = pattern.get(0);
                for (List<Integer> group : pattern) if (group.size() <= telling.size()) telling = group;
                for (int term : telling) byTerm.get(term).add(concepts.size());
                concepts.add(number);
                for (List<Integer> group : pattern) {
                    for (int term : group)
                        if (!used.get(term).contains(number)) used.get(term).add(number);
                    terms.addAll(group);
                    groups.add(terms.size());
                }
                patterns.add(groups.size() - 1);
            }
            unless.add(numbers(concept.unless(), termIds));
            liftedBy.add(numbers(concept.liftedBy(), termIds));
            if (termIds.containsKey(concept.touchedBy()))
                touched.get(termIds.get(concept.touchedBy())).add(number);
            number++;
        }
        return new Patterns(
                ints(concepts),
                ints(patterns),
                ints(groups),
                ints(terms),
                packed(byTerm),
                packed(touched),
                packed(used),
                packed(unless),
                packed(liftedBy));
    }

    private static List<List<Integer>> empty(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) lists.add(new ArrayList<>());
        return lists;
    }

    private static List<Integer> numbers(List<String> ids, Map<String, Integer> termIds) {
        return ids.stream()
                .filter(termIds::containsKey)
                .map(termIds::get)
                .distinct()
                .toList();
    }

    private static PackedLists packed(List<List<Integer>> lists) {
        return PackedLists.of(lists.stream().map(Patterns::ints).toList());
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Told numbers, one by one. */
    public interface Each {
        void number(int number);
    }

    public int termCount() {
        return byTerm.count();
    }

    public int conceptOf(int pattern) {
        return concepts[pattern];
    }

    /** The patterns that a term can begin to fill. */
    public void begunBy(int term, Each pattern) {
        each(byTerm, term, pattern);
    }

    /** The concepts that a term touches on. */
    public void touchedBy(int term, Each concept) {
        each(touchedByTerm, term, concept);
    }

    /** The concepts in whose patterns a term stands, if they are no more than so many: then it tells of each. */
    public void toldBy(int term, int most, Each concept) {
        if (usedByTerm.to(term) - usedByTerm.from(term) <= most) each(usedByTerm, term, concept);
    }

    public void unless(int concept, Each term) {
        each(unless, concept, term);
    }

    public void liftedBy(int concept, Each term) {
        each(liftedBy, concept, term);
    }

    private static void each(PackedLists lists, int list, Each each) {
        for (int i = lists.from(list); i < lists.to(list); i++) each.number(lists.numbers()[i]);
    }

    public int groups(int pattern) {
        return patterns[pattern + 1] - patterns[pattern];
    }

    /** The terms of one group of a pattern. */
    public void terms(int pattern, int group, Each term) {
        int number = patterns[pattern] + group;
        for (int i = groups[number]; i < groups[number + 1]; i++) term.number(terms[i]);
    }

    public void write(DataOutputStream out) throws IOException {
        for (int[] ints : List.of(concepts, patterns, groups, terms)) PackedLists.write(ints, out);
        for (PackedLists lists : List.of(byTerm, touchedByTerm, usedByTerm, unless, liftedBy)) lists.write(out);
    }

    public static Patterns read(DataInputStream in) throws IOException {
        return new Patterns(
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.read(in),
                PackedLists.read(in),
                PackedLists.read(in),
                PackedLists.read(in),
                PackedLists.read(in));
    }
}
