package org.wellposted.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellposted.model.Argument;
import org.wellposted.model.Because;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Span;
import org.wellposted.model.Voice;

/** Makes one finding of all those of a rule that voices.yaml groups: its message names the most typical items. */
final class Gathering {

    /** What is needed more, then what more real postings say, then what its author found more typical. */
    private static final Comparator<Expected> TYPICAL = Comparator.comparing(Expected::need)
            .thenComparing(
                    expected -> expected.said() == null ? 0 : -expected.said().share())
            .thenComparing(Expected::place);

    private final Map<String, Integer> names;

    Gathering(List<Voice> voices) {
        this.names = voices.stream()
                .filter(Voice::grouped)
                .collect(Collectors.toMap(Voice::rule, Voice::names, (one, same) -> one));
    }

    /**
     * The same findings, those of each grouped rule as one that is about no single item.
     *
     * @param expected what each item is
     */
    List<Finding> of(List<Finding> findings, Map<String, Expected> expected) {
        if (names.isEmpty()) return findings;
        List<Finding> gathered = new ArrayList<>();
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (names.containsKey(finding.rule())) {
                groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding);
            } else {
                gathered.add(finding);
            }
        }
        groups.values()
                .forEach(group -> gathered.add(one(group.stream()
                        .sorted(Comparator.comparing(finding -> expected.get(finding.item()), TYPICAL))
                        .limit(names.get(group.get(0).rule()))
                        .toList())));
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
                List.of(new Argument(Finding.ITEM, items, true)),
                because);
    }
}
