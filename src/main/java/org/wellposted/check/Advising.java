package org.wellposted.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wellposted.model.Advice;
import org.wellposted.model.AdviceList;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Span;
import org.wellposted.model.Status;

/**
 * Puts first what is most worth doing: what has the most authority, of that what is surest, of that what most real postings
 * say, of that what comes first.
 */
final class Advising {

    private static final Comparator<Span> BY_PLACE = Comparator.nullsFirst(Comparator.naturalOrder());

    private final AdviceCuts cuts;
    private final Set<String> ideas;

    /** @param ideas the ids of the rules whose findings are none of the advice */
    Advising(AdviceCuts cuts, List<String> ideas) {
        this.cuts = cuts;
        this.ideas = Set.copyOf(ideas);
    }

    /** @param findings settled, in their order */
    AdviceList of(List<Finding> findings, List<Item> checklist) {
        Map<String, Item> items = new LinkedHashMap<>();
        checklist.forEach(item -> items.put(item.id(), item));
        Comparator<Advice> order = Comparator.comparing(Advice::severity)
                .thenComparing(advice -> unsure(advice, items))
                .thenComparing(advice -> -said(advice, items))
                .thenComparing(advice -> advice.finding().span(), BY_PLACE)
                .thenComparing(advice -> place(advice, items));
        List<Advice> loud = new ArrayList<>();
        List<Advice> later = new ArrayList<>();
        together(findings).stream()
                .sorted(order)
                .forEach(advice -> (ideas.contains(advice.finding().rule()) ? later : loud).add(advice));
        int most = Math.min(cuts.most(), loud.size());
        int first = Math.min(cuts.first(), most);
        List<Advice> rest = new ArrayList<>(loud.subList(most, loud.size()));
        rest.addAll(later);
        return new AdviceList(loud.subList(0, first), loud.subList(first, most), rest);
    }

    /** What a rule says of several places in the draft is one thing to do. */
    private static List<Advice> together(List<Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object group = finding.items().isEmpty() ? finding.rule() : finding;
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream()
                .map(group -> new Advice(group.get(0), group.subList(1, group.size())))
                .toList();
    }

    private static boolean unsure(Advice advice, Map<String, Item> items) {
        return advice.items().stream()
                .anyMatch(id -> items.get(id) != null && items.get(id).status() == Status.CHECK);
    }

    /** What every posting should say, or no posting should, comes before what some do. */
    private double said(Advice advice, Map<String, Item> items) {
        return advice.items().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(Item::expected)
                .mapToDouble(this::said)
                .max()
                .orElse(1);
    }

    private double said(Expected expected) {
        if (expected.said() != null) return expected.said().share();
        return expected.need() == Need.REQUIRED ? 1 : cuts.uncounted();
    }

    private static int place(Advice advice, Map<String, Item> items) {
        return advice.items().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(Item::expected)
                .mapToInt(Expected::place)
                .min()
                .orElse(0);
    }
}
