package org.wellposted.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.model.Argument;
import org.wellposted.model.Because;
import org.wellposted.model.Finding;
import org.wellposted.model.Span;
import org.wellposted.model.Voice;

/** Makes one finding of all those of a rule that voices.yaml groups: its message names every item. */
final class Gathering {

    private final Set<String> grouped;

    Gathering(List<Voice> voices) {
        this.grouped = voices.stream().filter(Voice::grouped).map(Voice::rule).collect(Collectors.toSet());
    }

    /**
     * The same findings, those of each grouped rule as one that is about no single item.
     *
     * @param places of the items in the checklist: in their order they are named
     */
    List<Finding> of(List<Finding> findings, Map<String, Integer> places) {
        if (grouped.isEmpty()) return findings;
        List<Finding> gathered = new ArrayList<>();
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (grouped.contains(finding.rule())) {
                groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding);
            } else {
                gathered.add(finding);
            }
        }
        groups.values().forEach(group -> {
            group.sort(Comparator.comparing(finding -> places.get(finding.item())));
            gathered.add(group.size() == 1 ? group.get(0) : one(group));
        });
        return gathered;
    }

    private static Finding one(List<Finding> group) {
        Span first = group.stream()
                .map(Finding::span)
                .filter(span -> span != null)
                .findFirst()
                .orElse(null);
        List<String> sources = group.stream().map(Finding::source).distinct().toList();
        List<String> items = group.stream().map(Finding::item).toList();
        List<Because> because =
                group.stream().flatMap(finding -> finding.because().stream()).toList();
        // several sources: then the one on the rule's card speaks for all
        String source = sources.size() == 1 ? sources.get(0) : null;
        return new Finding(
                group.get(0).rule(),
                null,
                first,
                null,
                source,
                null,
                List.of(new Argument("item", items, true)),
                because);
    }
}
