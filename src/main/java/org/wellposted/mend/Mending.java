package org.wellposted.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.SectionNeed;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Report;
import org.wellposted.model.Suggestion;

/** Puts all that a report offers into the draft. */
public final class Mending {

    private final Knowledge knowledge;
    private final PlacementCuts cuts;

    public Mending(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.cuts = PlacementCuts.of(knowledge.certainty());
    }

    /** The draft with every suggestion and every other change that a finding offers; nothing else in it is touched. */
    public String mend(Report report) {
        List<Edit> edits = new ArrayList<>(additions(report));
        Set<String> added = new HashSet<>();
        report.suggestions()
                .forEach(suggestion -> added.add(suggestion.expected().item()));
        report.findings().stream()
                .filter(finding -> finding.edit() != null && !added.contains(finding.item()))
                .map(Finding::edit)
                .forEach(edits::add);
        return apply(edits, report.draft().text());
    }

    /** One change a section, so that what is new has its heading once and lists count on. */
    private List<Edit> additions(Report report) {
        Language language = knowledge.language(report.posting().language());
        Placement placement = new Placement(report.posting(), report.checklist(), knowledge, cuts);
        Map<String, ListStyle> styles = new HashMap<>();
        List<String> order = knowledge.sections().stream().map(SectionNeed::id).toList();
        Map<String, List<Piece>> bySection = new TreeMap<>(Comparator.comparing(order::indexOf));
        report.suggestions().stream()
                .map(Suggestion::expected)
                .sorted(Comparator.comparing(Expected::place))
                .forEach(expected -> bySection
                        .computeIfAbsent(expected.section(), section -> new ArrayList<>())
                        .add(Piece.of(
                                expected,
                                language,
                                styles.computeIfAbsent(
                                        expected.section(), s -> ListStyle.of(report.posting(), s, language)))));
        List<Edit> edits = new ArrayList<>();
        bySection.forEach((section, pieces) -> edits.add(placement.put(section, told(pieces))));
        return edits;
    }

    /** What a section would say in general is left out where it says something in particular. */
    private static List<Piece> told(List<Piece> pieces) {
        List<Piece> particular = pieces.stream().filter(piece -> !piece.whole()).toList();
        return particular.isEmpty() ? pieces : particular;
    }

    private static String apply(List<Edit> edits, String text) {
        StringBuilder mended = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Edit edit : edits.stream()
                .sorted(Comparator.comparing(edit -> edit.span().start()))
                .toList()) {
            if (edit.span().start() < done) continue;
            mended.append(text, done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        return mended.append(text, done, text.length()).toString();
    }
}
