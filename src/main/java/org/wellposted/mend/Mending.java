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
import org.wellposted.knowledge.SectionKind;
import org.wellposted.model.Advice;
import org.wellposted.model.Edit;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Suggestion;

/** Puts what a report offers into the draft. */
public final class Mending {

    private final Knowledge knowledge;
    private final PlacementCuts cuts;

    public Mending(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.cuts = PlacementCuts.of(knowledge.certainty());
    }

    /**
     * The draft with what it must have and what is advised first, as far as no gap is left that only its writer can fill;
     * nothing else in it is touched.
     */
    public String mend(Report report) {
        Set<Finding> advised = new HashSet<>();
        report.findings().stream().filter(Mending::must).forEach(advised::add);
        report.advice().first().forEach(advice -> advised.addAll(advice.findings()));
        List<Finding> changed =
                report.findings().stream().filter(advised::contains).toList();
        return mend(report, sure(report), changed);
    }

    /** What the posting must have and only its writer knows: the ids of the items that {@link #mend} leaves out. */
    public List<String> left(Report report) {
        Set<String> written = new HashSet<>();
        sure(report).forEach(suggestion -> written.add(suggestion.expected().section()));
        return report.findings().stream()
                .filter(Mending::must)
                .flatMap(finding -> finding.items().stream())
                .filter(item -> report.suggestion(item).filter(Suggestion::open).isPresent())
                .filter(item -> !written.contains(item))
                .distinct()
                .toList();
    }

    /** The sentences that need nobody to fill a gap. Of those that are advised together a short draft takes a few. */
    private List<Suggestion> sure(Report report) {
        Set<String> wanted = new HashSet<>();
        report.findings().stream().filter(Mending::must).forEach(finding -> wanted.addAll(finding.items()));
        int most = cuts.isShort(report.posting()) ? cuts.together() : Integer.MAX_VALUE;
        for (Advice advice : report.advice().first()) {
            advice.items().stream().limit(most).forEach(wanted::add);
        }
        return report.suggestions().stream()
                .filter(suggestion -> !suggestion.open()
                        && wanted.contains(suggestion.expected().item()))
                .toList();
    }

    private static boolean must(Finding finding) {
        return finding.severity() == Severity.MUST;
    }

    /** The draft with every suggestion and every other change that a finding offers. */
    public String mendAll(Report report) {
        return mend(report, report.suggestions(), report.findings());
    }

    private String mend(Report report, List<Suggestion> added, List<Finding> changed) {
        List<Edit> edits = new ArrayList<>(additions(report, added));
        Set<String> items = new HashSet<>();
        report.suggestions()
                .forEach(suggestion -> items.add(suggestion.expected().item()));
        changed.stream()
                .filter(finding -> finding.edit() != null && !items.contains(finding.item()))
                .map(Finding::edit)
                .forEach(edits::add);
        return apply(edits, report.draft().text());
    }

    /** One change a section, so that what is new has its heading once and lists count on. */
    private List<Edit> additions(Report report, List<Suggestion> added) {
        Language language = knowledge.language(report.posting().language());
        Placement placement = new Placement(report.posting(), report.checklist(), knowledge, cuts);
        KnownValues known = new KnownValues(report.posting(), report.checklist(), language);
        Piece.Into draft = Piece.Into.of(report.posting(), cuts.isShort(report.posting()));
        Map<String, ListStyle> styles = new HashMap<>();
        List<String> order = knowledge.sections().stream().map(SectionKind::id).toList();
        Map<String, List<Piece>> bySection = new TreeMap<>(Comparator.comparing(order::indexOf));
        added.stream()
                .map(Suggestion::expected)
                .sorted(Comparator.comparing(Expected::place))
                .forEach(expected -> bySection
                        .computeIfAbsent(expected.section(), section -> new ArrayList<>())
                        .add(Piece.of(
                                        expected,
                                        language,
                                        styles.computeIfAbsent(
                                                expected.section(), s -> ListStyle.of(report.posting(), s, language)),
                                        draft)
                                .filled(known)));
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
