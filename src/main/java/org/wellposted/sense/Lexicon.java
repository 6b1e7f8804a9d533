package org.wellposted.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.SectionNeed;
import org.wellposted.model.Mention.Degree;

/** A language's knowledge made ready for looking things up in a text. Built once a language, then only read. */
final class Lexicon {

    /** What belongs to no section of ours. */
    static final String OTHER = "other";

    final Language language;
    final Set<String> connectives;
    final Phrases<Integer> terms = new Phrases<>();
    final List<Sought> sought = new ArrayList<>();
    final Map<String, Concept> concepts;
    final Phrases<String> headings;
    final Phrases<String> cues = new Phrases<>();
    final Phrases<String> openings = new Phrases<>();
    final Map<String, String> endings = new HashMap<>();
    /** The sections, in the order in which a posting is written, and last what belongs to none. */
    final List<String> sections;
    /** Those whose "Label: value" on one line opens no stretch. */
    final Set<String> particulars;
    /** Those that take a line or two. */
    final Set<String> brief;
    /** Those that a line without a word of them is not part of, unless it stands under their heading. */
    final Set<String> exact;
    final Map<String, String> icons = new LinkedHashMap<>();
    final Phrases<String> roleNames;
    final Phrases<Degree> degrees = new Phrases<>();
    final Phrases<Boolean> unfilled = new Phrases<>();
    final Phrases<Boolean> applicant = new Phrases<>();
    final Phrases<String> gaps = new Phrases<>();
    final Phrases<Boolean> payCues = new Phrases<>();
    final Phrases<Boolean> subjectCues = new Phrases<>();
    final Phrases<String> payPeriods = new Phrases<>();
    final Phrases<String> payBases = new Phrases<>();
    final Phrases<Boolean> payAgreements = new Phrases<>();
    final Phrases<Boolean> payLevels = new Phrases<>();
    final Phrases<Integer> months = new Phrases<>();
    final int termCount;
    private final Map<String, Integer> termIds = new HashMap<>();

    /**
     * A concept with its terms as numbers, as far as the language has them.
     *
     * @param patterns groups of terms
     * @param touchedBy a term, or -1
     */
    record Sought(Concept concept, int[][][] patterns, int[] unless, int[] liftedBy, int touchedBy) {}

    Lexicon(Knowledge knowledge, Language language) {
        this.language = language;
        this.concepts = knowledge.concepts();
        connectives = Phrases.folded(language.connectives());
        headings = new Phrases<>(connectives);
        roleNames = new Phrases<>(connectives);
        language.terms().forEach((id, forms) -> {
            int number = termIds.size();
            termIds.put(id, number);
            terms.addAll(forms, number);
        });
        termCount = termIds.size();
        knowledge.concepts().values().forEach(concept -> sought.add(sought(concept)));
        sections = Stream.concat(knowledge.sections().stream().map(SectionNeed::id), Stream.of(OTHER)).toList();
        particulars = ids(knowledge, SectionNeed::particular);
        brief = ids(knowledge, SectionNeed::brief);
        exact = ids(knowledge, section -> section.brief() || section.kind().equals("statement"));
        knowledge.sections().forEach(section -> section.icons().forEach(icon -> icons.put(icon, section.id())));
        language.cues().says().forEach((section, forms) -> cues.addAll(forms, section));
        language.cues().begins().forEach((section, forms) -> openings.addAll(forms, section));
        language.cues().ends().forEach((section, forms) -> Phrases.folded(forms).forEach(end -> endings.put(end, section)));
        language.headings().forEach((section, forms) -> headings.addAll(forms, section));
        knowledge.roles().values().forEach(role ->
                roleNames.addAll(role.names().getOrDefault(language.id(), List.of()), role.id()));
        degrees.addAll(language.degrees().required(), Degree.REQUIRED);
        degrees.addAll(language.degrees().preferred(), Degree.PREFERRED);
        degrees.addAll(language.degrees().denied(), Degree.DENIED);
        unfilled.addAll(language.placeholders().words(), true);
        applicant.addAll(language.placeholders().applicant(), true);
        language.placeholders().items().forEach((item, forms) -> gaps.addAll(forms, item));
        payCues.addAll(language.pay().cues(), true);
        subjectCues.addAll(language.terms().getOrDefault("subject-line", List.of()), true);
        language.pay().periods().forEach((period, forms) -> payPeriods.addAll(forms, period));
        language.pay().bases().forEach((basis, forms) -> payBases.addAll(forms, basis));
        payAgreements.addAll(language.pay().agreements(), true);
        payLevels.addAll(language.pay().levels(), true);
        for (int month = 0; month < language.months().size(); month++) {
            months.addAll(language.months().get(month), month + 1);
        }
    }

    private static Set<String> ids(Knowledge knowledge, Predicate<SectionNeed> which) {
        return knowledge.sections().stream().filter(which).map(SectionNeed::id).collect(Collectors.toSet());
    }

    /** The number of a term, or -1 if the language has none of that id. */
    int term(String id) {
        return id == null ? -1 : termIds.getOrDefault(id, -1);
    }

    private Sought sought(Concept concept) {
        int[][][] patterns = concept.says().stream()
                .map(pattern -> pattern.stream().map(this::numbers).toArray(int[][]::new))
                .filter(pattern -> java.util.Arrays.stream(pattern).allMatch(group -> group.length > 0))
                .toArray(int[][][]::new);
        return new Sought(
                concept, patterns, numbers(concept.unless()), numbers(concept.liftedBy()), term(concept.touchedBy()));
    }

    private int[] numbers(List<String> ids) {
        return ids.stream().mapToInt(this::term).filter(number -> number >= 0).toArray();
    }
}
