package org.wellposted.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellposted.Wellposted;
import org.wellposted.author.LabelledDrafts.Label;
import org.wellposted.author.LabelledDrafts.Labelled;
import org.wellposted.model.Mention;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.Setting;

/**
 * How often the checker was right on labelled drafts. Of the concepts, only those count that some label names: of others
 * nobody said where they stand.
 *
 * @param languages of what is stated, by language
 * @param concepts of what is stated, by concept
 * @param roles of the role told, by role
 * @param refused what could not be understood
 */
public record Figures(
        Map<String, Figure> languages, Map<String, Figure> concepts, Map<String, Figure> roles, List<String> refused) {

    /** Counts of one thing: found and right, found at all, there at all. */
    public static final class Figure {
        private int right;
        private int found;
        private int there;

        private void count(boolean isThere, boolean isFound) {
            if (isThere && isFound) right++;
            if (isFound) found++;
            if (isThere) there++;
        }

        /** How much of what was found is right; 1 where nothing was. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** How much of what is there was found; 1 where nothing is. */
        public double recall() {
            return there == 0 ? 1 : (double) right / there;
        }

        public int right() {
            return right;
        }

        public int found() {
            return found;
        }

        public int there() {
            return there;
        }
    }

    static Figures of(LabelledDrafts drafts, Wellposted wellposted) {
        Figures figures = new Figures(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        Set<String> asked = new LinkedHashSet<>();
        for (Labelled labelled : drafts.drafts()) {
            if (labelled.label().states() != null) asked.addAll(labelled.label().states());
            if (labelled.label().mayState() != null)
                asked.addAll(labelled.label().mayState());
        }
        for (Labelled labelled : drafts.drafts()) figures.add(labelled, asked, wellposted);
        return figures;
    }

    private void add(Labelled labelled, Set<String> asked, Wellposted wellposted) {
        Label label = labelled.label();
        Posting posting;
        try {
            posting = wellposted.understand(labelled.draft(), Setting.of(label.language(), null));
        } catch (Refused e) {
            refused.add(labelled.draft().name() + ": " + e.problem().id());
            return;
        }
        if (label.roles() != null) role(label, posting);
        if (label.states() == null) return;
        Set<String> stated = posting.all(Mention.class)
                .filter(mention -> mention.stated() && !mention.denied())
                .map(Mention::concept)
                .collect(Collectors.toSet());
        for (String concept : asked) {
            boolean there = label.states().contains(concept);
            if (!there && label.mayState() != null && label.mayState().contains(concept)) continue;
            figure(concepts, concept).count(there, stated.contains(concept));
            figure(languages, posting.language()).count(there, stated.contains(concept));
        }
    }

    /** Where several roles would be right, the one told is counted, else the first. */
    private void role(Label label, Posting posting) {
        String told = posting.role().role();
        boolean right = label.roles().contains(told);
        if (right) figure(roles, told).count(true, true);
        else {
            if (!label.roles().isEmpty()) figure(roles, label.roles().get(0)).count(true, false);
            if (told != null) figure(roles, told).count(false, true);
        }
    }

    private static Figure figure(Map<String, Figure> figures, String id) {
        return figures.computeIfAbsent(id, i -> new Figure());
    }
}
