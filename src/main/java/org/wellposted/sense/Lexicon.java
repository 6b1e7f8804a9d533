package org.wellposted.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Mention.Degree;

/** A language's knowledge made ready for looking things up in a text. Built once a language, then only read. */
final class Lexicon {

    final Language language;
    final Set<String> connectives;
    final Phrases<Integer> terms = new Phrases<>();
    final List<Sought> sought = new ArrayList<>();
    final Map<String, Concept> concepts;
    final Phrases<String> headings;
    final Phrases<String> roleNames;
    final Phrases<Degree> degrees = new Phrases<>();
    final Phrases<Boolean> unfilled = new Phrases<>();
    final Phrases<Boolean> applicant = new Phrases<>();
    final Phrases<String> gaps = new Phrases<>();
    final Phrases<Boolean> payCues = new Phrases<>();
    final Phrases<Boolean> subjectCues = new Phrases<>();
    final Phrases<String> payPeriods = new Phrases<>();
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
        for (int month = 0; month < language.months().size(); month++) {
            months.addAll(language.months().get(month), month + 1);
        }
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
