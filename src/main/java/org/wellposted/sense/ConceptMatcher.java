package org.wellposted.sense;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wellposted.knowledge.Concept;
import org.wellposted.sense.Lexicon.Sought;
import org.wellposted.sense.Words.Range;

/**
 * Finds the concepts that a clause states. A concept is stated where one of its patterns stands within the window: a term
 * of each group, in any order. The smallest such window that no veto spoils is the evidence.
 */
final class ConceptMatcher {

    private final Lexicon lexicon;
    private final Words words;

    ConceptMatcher(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param full whether the concept is stated, else only touched on */
    record Match(Concept concept, Range range, boolean full) {}

    private record Occurrence(int from, int to) {}

    /** Where each term stands in a clause. */
    private record Found(List<List<Occurrence>> byTerm) {

        boolean hasAny(int[] group) {
            for (int term : group) if (!byTerm.get(term).isEmpty()) return true;
            return false;
        }

        List<Occurrence> of(int[] group) {
            List<Occurrence> all = new ArrayList<>();
            for (int term : group) all.addAll(byTerm.get(term));
            return all;
        }
    }

    private Found find(Range clause) {
        List<List<Occurrence>> byTerm = new ArrayList<>(Collections.nCopies(lexicon.termCount, List.of()));
        lexicon.terms.in(words, clause).forEach(hit -> {
            if (byTerm.get(hit.value()).isEmpty()) byTerm.set(hit.value(), new ArrayList<>(2));
            byTerm.get(hit.value()).add(new Occurrence(hit.from(), hit.to()));
        });
        return new Found(byTerm);
    }

    List<Match> in(Range clause) {
        List<Match> matches = new ArrayList<>();
        if (clause.isEmpty()) return matches;
        Found found = find(clause);
        for (Sought sought : lexicon.sought) {
            Range stated = stated(sought, found);
            if (stated != null) {
                matches.add(new Match(sought.concept(), stated, true));
            } else if (sought.touchedBy() >= 0 && !found.byTerm.get(sought.touchedBy()).isEmpty()) {
                Occurrence at = found.byTerm.get(sought.touchedBy()).get(0);
                matches.add(new Match(sought.concept(), new Range(at.from, at.to), false));
            }
        }
        return matches;
    }

    private Range stated(Sought sought, Found found) {
        Range best = null;
        for (int[][] pattern : sought.patterns()) {
            if (!couldStand(pattern, found)) continue;
            Range range = smallest(pattern, sought, found);
            if (range != null && (best == null || range.size() < best.size())) best = range;
        }
        return best;
    }

    private static boolean couldStand(int[][] pattern, Found found) {
        for (int[] group : pattern) if (!found.hasAny(group)) return false;
        return true;
    }

    private Range smallest(int[][] pattern, Sought sought, Found found) {
        List<List<Occurrence>> groups = new ArrayList<>(pattern.length);
        for (int[] group : pattern) groups.add(found.of(group));
        Range best = null;
        for (Occurrence first : groups.get(0)) {
            Range range = around(first, groups);
            if (range == null || range.size() > sought.concept().window()) continue;
            if (best != null && range.size() >= best.size()) continue;
            if (!vetoed(range, sought, found)) best = range;
        }
        return best;
    }

    /** The first group's term together with the nearest of each other group; no word serves two groups. */
    private static Range around(Occurrence first, List<List<Occurrence>> groups) {
        int from = first.from;
        int to = first.to;
        List<Occurrence> taken = new ArrayList<>(groups.size());
        taken.add(first);
        for (int g = 1; g < groups.size(); g++) {
            Occurrence nearest = null;
            int cost = Integer.MAX_VALUE;
            for (Occurrence other : groups.get(g)) {
                int size = Math.max(to, other.to) - Math.min(from, other.from);
                if (size < cost && taken.stream().noneMatch(t -> t.from < other.to && other.from < t.to)) {
                    nearest = other;
                    cost = size;
                }
            }
            if (nearest == null) return null;
            taken.add(nearest);
            from = Math.min(from, nearest.from);
            to = Math.max(to, nearest.to);
        }
        return new Range(from, to);
    }

    /** A veto counts within its reach, unless a word that lifts it stands as near to the evidence, or in it. */
    private static boolean vetoed(Range range, Sought sought, Found found) {
        int veto = nearest(range, sought.unless(), found);
        return veto <= sought.concept().unlessNear() && nearest(range, sought.liftedBy(), found) > veto;
    }

    private static int nearest(Range range, int[] terms, Found found) {
        int nearest = Integer.MAX_VALUE;
        for (Occurrence at : found.of(terms)) {
            int distance = at.to <= range.from() ? range.from() - at.to + 1
                    : at.from >= range.to() ? at.from - range.to() + 1 : 0;
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }
}
