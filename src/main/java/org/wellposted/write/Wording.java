package org.wellposted.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.RequirementSet;
import org.wellposted.knowledge.Role;
import org.wellposted.knowledge.Source;
import org.wellposted.model.Argument;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Problem;
import org.wellposted.model.Said;
import org.wellposted.model.Section;

/** Puts what was concluded into words of one language: those in its messages.yaml and interface.yaml. */
public final class Wording {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][a-z-]*)\\}");
    /** A stretch that makes sense only where something stands for its argument. */
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]{}]*\\{([a-z][a-z-]*)\\}[^\\[\\]{}]*)\\]");

    private final Language language;
    private final Knowledge knowledge;

    private Wording(Language language, Knowledge knowledge) {
        this.language = language;
        this.knowledge = knowledge;
    }

    /**
     * @param language one of {@link Knowledge#languageIds()}
     * @throws IllegalArgumentException if it is none
     */
    public static Wording in(String language, Knowledge knowledge) {
        return new Wording(knowledge.language(language), knowledge);
    }

    public String language() {
        return language.id();
    }

    /** How a section, a concept, a role or a language is called; the id itself where it has no name. */
    public String name(String id) {
        if (has("languages." + id)) return word("languages." + id);
        Role role = knowledge.roles().get(id);
        return role == null ? language.nameOf(id) : role.titleIn(language.id());
    }

    /** How a section is called; {@code other}, which no checklist names, too. */
    public String section(String id) {
        return id.equals(Section.OTHER) ? word("reading.other") : name(id);
    }

    public String message(Finding finding) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Argument argument : finding.arguments()) {
            List<String> words = argument.named()
                    ? argument.values().stream().map(this::name).toList()
                    : argument.values();
            values.put(argument.name(), series(words));
        }
        String said = language.messages().get(finding.rule());
        return said == null ? finding.rule() : fill(without(said, values), values);
    }

    public String message(Problem problem) {
        return word("problems." + problem.id(), problem.arguments());
    }

    /** Why something is suggested: how much it is needed, who asks for it, and how many real postings say it. */
    public String why(Expected expected) {
        String asked = word("why." + expected.need().id(), Map.of("source", source(expected.source())));
        return expected.said() == null ? asked : asked + "; " + said(expected.said());
    }

    /** How many real postings of a job say something. */
    public String said(Said said) {
        return word(
                "why.said",
                Map.of(
                        "stated",
                        Integer.toString(said.stated()),
                        "postings",
                        Integer.toString(said.postings()),
                        "partly",
                        said.partly() == 0 ? "" : Integer.toString(said.partly())));
    }

    /** The requirement set that a rule belongs to, or null. */
    String set(String rule) {
        return knowledge.sets().stream()
                .filter(set -> set.rules().contains(rule))
                .map(RequirementSet::id)
                .findFirst()
                .orElse(null);
    }

    /** A source's title; the id itself where there is none. */
    public String source(String id) {
        Source source = id == null ? null : knowledge.sources().get(id);
        return source == null ? String.valueOf(id) : source.title();
    }

    /** Where a source can be read, or null. */
    public String url(String id) {
        Source source = id == null ? null : knowledge.sources().get(id);
        return source == null ? null : source.url();
    }

    /**
     * Words of interface.yaml.
     *
     * @param key its keys, joined by dots
     */
    public String word(String key) {
        return word(key, Map.of());
    }

    public boolean has(String key) {
        return language.interfaceWords().containsKey(key);
    }

    /** The same with {@code {name}} filled in; what stands in brackets is left out where its argument is empty. */
    public String word(String key, Map<String, String> values) {
        String said = language.interfaceWords().get(key);
        if (said == null) return key + (values.isEmpty() ? "" : " " + values);
        return fill(without(said, values), values);
    }

    private static String without(String said, Map<String, String> values) {
        return OPTIONAL.matcher(said)
                .replaceAll(stretch -> Matcher.quoteReplacement(
                        values.getOrDefault(stretch.group(2), "").isEmpty() ? "" : stretch.group(1)));
    }

    /** "a", "a and b", "a, b and c". */
    public String series(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " " + word("words.and") + " " + words.get(last);
    }

    private static String fill(String said, Map<String, String> values) {
        return ARGUMENT.matcher(said)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
