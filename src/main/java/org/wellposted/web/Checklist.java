package org.wellposted.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.model.Edit;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.model.Waiver;

/**
 * What the page lists of a report's checklist: each item, with what is wrong with it beside it.
 */
final class Checklist {

    /** A page lists no more findings than this by themselves; nobody reads on, and a browser would choke. */
    static final int MOST = 200;

    /**
     * One item.
     *
     * @param findings what is wrong with it
     * @param suggestion the sentence to add, or null
     * @param reason why the writer says that it does not apply, or null
     */
    record Row(Item item, List<Finding> findings, Suggestion suggestion, String reason) {

        /** Whether somebody should do something about it. */
        boolean asks() {
            return !findings.isEmpty() || suggestion != null;
        }

        /** Whether a reader can do without it: the draft does not state it and need not. */
        boolean idle() {
            boolean unstated = item.status() == Status.MISSING || item.status() == Status.CHECK;
            return !asks() && unstated && item.expected().need() == Need.OPTIONAL;
        }
    }

    /** Items of one kind. */
    record Group(String kind, List<Row> rows) {

        long present() {
            return counted().stream()
                    .filter(row -> row.item().status() == Status.PRESENT)
                    .count();
        }

        long all() {
            return counted().size();
        }

        private List<Row> counted() {
            return rows.stream()
                    .filter(row -> row.item().status() != Status.NOT_APPLICABLE && !row.idle())
                    .toList();
        }
    }

    private final List<Finding> inText;
    private final List<Group> groups;

    private Checklist(List<Finding> inText, List<Group> groups) {
        this.inText = List.copyOf(inText);
        this.groups = List.copyOf(groups);
    }

    static Checklist of(Report report) {
        Map<String, Item> open = new LinkedHashMap<>();
        report.checklist().stream()
                .filter(item -> item.status() != Status.PRESENT)
                .forEach(item -> open.put(item.id(), item));
        Map<String, List<Finding>> beside = report.findings().stream()
                .filter(finding -> finding.item() != null && open.containsKey(finding.item()))
                .collect(Collectors.groupingBy(Finding::item));
        Set<Finding> shown = new HashSet<>();
        beside.values().forEach(shown::addAll);
        List<Finding> inText = report.findings().stream()
                .filter(finding -> !shown.contains(finding))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        report.suggestions().forEach(suggestion -> suggestions.put(Checked.key(suggestion), suggestion));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Item item : report.checklist()) {
            String kind =
                    item.expected().forSection() ? "section" : item.expected().kind();
            rows.computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(new Row(
                            item,
                            beside.getOrDefault(item.id(), List.of()),
                            suggestions.get(item.id()),
                            reason(report, item)));
        }
        List<Group> groups = new ArrayList<>();
        rows.forEach((kind, listed) -> groups.add(new Group(kind, listed)));
        return new Checklist(inText, groups);
    }

    /** The gravest first, then by place. */
    List<Finding> inText() {
        return inText;
    }

    List<Group> groups() {
        return groups;
    }

    Optional<Row> row(String item) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.item().id().equals(item))
                .findFirst();
    }

    /** The change that mends a finding, where it has one that does something. */
    static Edit change(Finding finding) {
        Edit edit = finding.edit();
        return edit == null || edit.span().isEmpty() && edit.text().isEmpty() ? null : edit;
    }

    private static String reason(Report report, Item item) {
        if (item.status() != Status.NOT_APPLICABLE) return null;
        return report.posting()
                .all(Waiver.class)
                .filter(waiver -> waiver.covers(item.expected()))
                .map(Waiver::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
