package org.wellposted.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.model.MinimumWage;
import org.wellposted.model.Need;
import org.wellposted.text.Tongue;

/** Reads what is the same in every language: sources, sections, currencies, and of the languages what tells them apart. */
final class SharedReader {

    private final Layers layers;

    SharedReader(Layers layers) {
        this.layers = layers;
    }

    private record SourceForm(
            String title,
            String kind,
            String url,
            String date,
            String checked,
            boolean primary,
            Boolean decides,
            String atMost) {}

    private record SectionsForm(Map<String, SectionForm> sections, GroundsForm grounds) {}

    private record SectionForm(String kind, List<String> icons, Boolean particular, Boolean brief) {}

    private record AdviceForm(List<String> ideas) {}

    private record GroundsForm(String source, List<String> required) {}

    private record CountryForm(
            List<String> currencies, List<String> phones, GroundsForm grounds, WageForm minimumWage) {}

    private record WageForm(BigDecimal amount, String currency, String period, String since, String source) {}

    private record TongueForm(String name, List<String> words, String script) {}

    Shared shared(List<VocabularyReader> languages) {
        YamlFile file = layers.file("sections");
        SectionsForm sections = file.as(SectionsForm.class);
        file.required(sections.sections, "entries", "sections");
        file.required(sections.grounds, "entries", "grounds");
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        languages.forEach(language -> language.titles()
                .forEach((role, title) ->
                        titles.computeIfAbsent(role, r -> new LinkedHashMap<>()).put(language.id(), title)));
        return new Shared(
                sources(),
                sections(file, sections.sections),
                OrEmpty.list(sections.grounds.required),
                sections.grounds.source,
                new ConceptReader(layers).concepts(),
                new RoleReader(layers).roles(titles),
                tongues(languages),
                layers.file("currencies").as(SumWords.class),
                VoicesReader.in(layers),
                new RequirementSetReader(layers).sets(),
                OrEmpty.list(layers.fileIfThere("advice").as(AdviceForm.class).ideas),
                countries(),
                layers.fileIfThere("mail").as(MailWords.class));
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        YamlFile file = layers.file("sources");
        file.each(
                SourceForm.class,
                (id, s) -> sources.put(
                        id,
                        new Source(
                                id,
                                s.title,
                                s.kind,
                                s.url,
                                s.date,
                                s.checked,
                                s.primary,
                                isTrue(s.decides),
                                s.atMost == null ? Need.REQUIRED : file.need(s.atMost, id, "at-most"))));
        return sources;
    }

    private Map<String, Country> countries() {
        Map<String, Country> countries = new LinkedHashMap<>();
        layers.fileIfThere("countries").each(CountryForm.class, (id, c) -> {
            WageForm w = c.minimumWage;
            MinimumWage wage = w == null
                    ? null
                    : new MinimumWage(id, w.amount, w.currency, w.period, LocalDate.parse(w.since), w.source);
            List<String> grounds = c.grounds == null ? null : c.grounds.required;
            String source = c.grounds == null ? null : c.grounds.source;
            countries.put(id, new Country(id, c.currencies, c.phones, grounds, source, wage));
        });
        return countries;
    }

    private static List<SectionKind> sections(YamlFile file, Map<String, SectionForm> forms) {
        List<SectionKind> sections = new ArrayList<>();
        forms.forEach((id, s) -> {
            file.required(s, "fields", "sections", id);
            file.required(s.kind, "kind", "sections", id);
            sections.add(new SectionKind(id, s.kind, OrEmpty.list(s.icons), isTrue(s.particular), isTrue(s.brief)));
        });
        return sections;
    }

    private static boolean isTrue(Boolean flag) {
        return flag != null && flag;
    }

    /** Those that are read, then those that are refused by name. */
    private List<Tongue> tongues(List<VocabularyReader> languages) {
        List<Tongue> tongues = new ArrayList<>();
        languages.forEach(language -> tongues.add(language.tongue()));
        layers.fileIfThere("languages/others").each(TongueForm.class, (id, t) -> {
            boolean read = languages.stream().anyMatch(language -> language.id().equals(id));
            if (!read) tongues.add(new Tongue(id, t.name, OrEmpty.list(t.words), t.script, false, Map.of()));
        });
        return tongues;
    }
}
