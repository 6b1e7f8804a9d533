package org.wellposted.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.Patterns;
import org.wellposted.model.Strength;
import org.wellposted.text.Phrases;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds the concepts that a clause states. A concept is stated where one of its patterns stands within the window: a term
 * of each group, in any order. The smallest such window that no veto spoils is the evidence.
 */
final class ClauseMatcher {

    private final int telling;
    private final Lexicon lexicon;
    private final Patterns patterns;
    private final Words words;
    private final Found found;
    // by the number of a pattern or a concept: made once a draft, and emptied after each clause
    private final BitSet begun = new BitSet();
    private final BitSet spoken = new BitSet();
    private final BitSet hinted = new BitSet();
    private final Range[] stated;
    private final Occurrence[] touched;

    /** @param telling a word of a concept hints at it if no more concepts than so many have it */
    ClauseMatcher(Lexicon lexicon, Words words, int telling) {
        this.telling = telling;
        this.lexicon = lexicon;
        this.patterns = lexicon.patterns;
        this.words = words;
        this.found = new Found(patterns.termCount());
        this.stated = new Range[lexicon.concepts.size()];
        this.touched = new Occurrence[lexicon.concepts.size()];
    }

    /** @param strength stated, touched on, or hinted at: by whatever hints at it first */
    record Match(Concept concept, Range range, Strength strength) {}

    private record Occurrence(int from, int to) {}

    /** Where each term stands in a clause, by its number: made once a draft, and emptied after each clause. */
    private static final class Found {

        private final List<List<Occurrence>> byTerm;
        private final List<Integer> terms = new ArrayList<>();

        Found(int count) {
            byTerm = new ArrayList<>(Collections.nCopies(count, null));
        }

        void add(int term, Occurrence at) {
            List<Occurrence> own = byTerm.get(term);
            if (own == null) {
                own = new ArrayList<>(2);
                byTerm.set(term, own);
            }
            if (own.isEmpty()) terms.add(term);
            own.add(at);
        }

        void clear() {
            for (int term : terms) byTerm.get(term).clear();
            terms.clear();
        }

        List<Occurrence> group(Patterns patterns, int pattern, int group) {
            List<Occurrence> all = new ArrayList<>(4);
            patterns.terms(pattern, group, term -> addTo(all, term));
            return all;
        }

        void addTo(List<Occurrence> all, int term) {
            List<Occurrence> own = byTerm.get(term);
            if (own != null && !own.isEmpty()) all.addAll(own);
        }
    }

    /** In the order of the concepts. */
    List<Match> in(Range clause) {
        List<Match> matches = new ArrayList<>();
        if (clause.isEmpty()) return matches;
        for (Phrases.Hit<Integer> hit : lexicon.terms.in(words, clause)) {
            found.add(hit.value(), new Occurrence(hit.from(), hit.to()));
        }
        for (int term : found.terms) {
            patterns.begunBy(term, begun::set);
            Occurrence first = found.byTerm.get(term).get(0);
            patterns.touchedBy(term, concept -> {
                touched[concept] = first;
                spoken.set(concept);
            });
        }
        for (int pattern = begun.nextSetBit(0); pattern >= 0; pattern = begun.nextSetBit(pattern + 1)) {
            Range range = smallest(pattern);
            if (range == null) continue;
            int concept = patterns.conceptOf(pattern);
            Range shortest = stated[concept];
            if (shortest == null || range.size() < shortest.size()) stated[concept] = range;
            spoken.set(concept);
        }
        for (int number = spoken.nextSetBit(0); number >= 0; number = spoken.nextSetBit(number + 1)) {
            Range range = stated[number];
            Occurrence at = touched[number];
            matches.add(
                    range != null
                            ? new Match(lexicon.concept(number), range, Strength.STATED)
                            : new Match(lexicon.concept(number), new Range(at.from, at.to), Strength.TOUCHED));
            stated[number] = null;
            touched[number] = null;
        }
        hints(matches);
        hinted.clear();
        found.clear();
        begun.clear();
        spoken.clear();
        return matches;
    }

    private void hints(List<Match> into) {
        for (int term : found.terms) {
            Occurrence first = found.byTerm.get(term).get(0);
            patterns.toldBy(term, telling, concept -> {
                if (hinted.get(concept)) return;
                hinted.set(concept);
                into.add(new Match(lexicon.concept(concept), new Range(first.from, first.to), Strength.HINTED));
            });
        }
    }

    private Range smallest(int pattern) {
        List<List<Occurrence>> groups = new ArrayList<>(patterns.groups(pattern));
        for (int group = 0; group < patterns.groups(pattern); group++) {
            List<Occurrence> own = found.group(patterns, pattern, group);
            if (own.isEmpty()) return null;
            groups.add(own);
        }
        int number = patterns.conceptOf(pattern);
        int window = lexicon.concept(number).window();
        Range best = null;
        for (Occurrence first : groups.get(0)) {
            Range range = around(first, groups);
            if (range == null || range.size() > window) continue;
            if (best != null && range.size() >= best.size()) continue;
            if (!vetoed(range, number)) best = range;
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
                if (size < cost && isFree(other, taken)) {
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

    private static boolean isFree(Occurrence other, List<Occurrence> taken) {
        for (Occurrence one : taken) if (one.from < other.to && other.from < one.to) return false;
        return true;
    }

    /** A veto counts within its reach, unless a word that lifts it stands as near to the evidence, or in it. */
    private boolean vetoed(Range range, int concept) {
        List<Occurrence> vetoes = new ArrayList<>();
        patterns.unless(concept, term -> found.addTo(vetoes, term));
        int veto = nearest(range, vetoes);
        if (veto > lexicon.concept(concept).unlessNear()) return false;
        List<Occurrence> lifting = new ArrayList<>();
        patterns.liftedBy(concept, term -> found.addTo(lifting, term));
        return nearest(range, lifting) > veto;
    }

    private static int nearest(Range range, List<Occurrence> occurrences) {
        int nearest = Integer.MAX_VALUE;
        for (Occurrence at : occurrences) {
            int distance = at.to <= range.from()
                    ? range.from() - at.to + 1
                    : at.from >= range.to() ? at.from - range.to() + 1 : 0;
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }
}
