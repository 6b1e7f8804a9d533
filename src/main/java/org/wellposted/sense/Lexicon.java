package org.wellposted.sense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.SectionNeed;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Section;

/** A language's knowledge made ready for looking things up in a text. Built once a language, then only read. */
final class Lexicon {

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
    final Set<String> particulars = new HashSet<>();
    /** Those that take a line or two. */
    final Set<String> brief = new HashSet<>();
    /** Those that a line without a word of them is not part of, unless it stands under their heading. */
    final Set<String> exact = new HashSet<>();
    /** Those that are one statement, in whatever words. */
    final Set<String> statements = new HashSet<>();
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
        sections = new ArrayList<>();
        for (SectionNeed section : knowledge.sections()) {
            sections.add(section.id());
            if (section.brief()) brief.add(section.id());
            boolean statement = section.kind().equals("statement");
            if (statement) statements.add(section.id());
            if (section.brief() || section.particular() || statement) exact.add(section.id());
            if (section.particular()) particulars.add(section.id());
            for (String icon : section.icons()) icons.put(icon, section.id());
        }
        sections.add(Section.OTHER);
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

    /** The number of a term, or -1 if the language has none of that id. */
    int term(String id) {
        return id == null ? -1 : termIds.getOrDefault(id, -1);
    }

    /** With loops, as all that runs in every short call: streams would take ten milliseconds to be linked. */
    private Sought sought(Concept concept) {
        List<int[][]> patterns = new ArrayList<>(concept.says().size());
        for (List<List<String>> says : concept.says()) {
            int[][] pattern = new int[says.size()][];
            boolean sayable = true;
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = numbers(says.get(i));
                sayable &= pattern[i].length > 0;
            }
            if (sayable) patterns.add(pattern);
        }
        return new Sought(
                concept,
                patterns.toArray(new int[0][][]),
                numbers(concept.unless()),
                numbers(concept.liftedBy()),
                term(concept.touchedBy()));
    }

    private int[] numbers(List<String> ids) {
        int[] numbers = new int[ids.size()];
        int count = 0;
        for (String id : ids) {
            int number = term(id);
            if (number >= 0) numbers[count++] = number;
        }
        return Arrays.copyOf(numbers, count);
    }
}
