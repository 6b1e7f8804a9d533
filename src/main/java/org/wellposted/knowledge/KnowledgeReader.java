package org.wellposted.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.knowledge.Language.Sentence;
import org.wellposted.knowledge.Language.Statement;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.knowledge.Vocabulary.Cues;
import org.wellposted.knowledge.Vocabulary.Degrees;
import org.wellposted.knowledge.Vocabulary.PayWords;
import org.wellposted.knowledge.Vocabulary.PlaceholderWords;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;
import org.wellposted.text.Tongue;

/** Reads knowledge from the files that people edit: rules/*.yaml. Its forms are those files', field by field. */
public final class KnowledgeReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final int WINDOW = 10;
    private static final int VETO_REACH = 6;

    private final Path rules;

    /** @param rules the folder that holds sources.yaml, concepts, roles and languages */
    public KnowledgeReader(Path rules) {
        this.rules = rules;
    }

    /** Thrown with a message for whoever edits the file. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(Path file, String what) {
            super(file + ": " + what);
        }
    }

    private record CertaintyForm(String fitted, String gave, Map<String, Double> figures) {}

    private record SectionsForm(Map<String, SectionForm> sections, GroundsForm grounds) {}

    private record SectionForm(
            String kind, String need, String source, List<String> icons, Boolean particular, Boolean brief) {}

    private record GroundsForm(String source, List<String> required) {}

    private record SourceForm(String title, String kind, String url, String date, String checked, boolean primary) {}

    private record ConceptForm(
            String kind,
            String section,
            List<String> says,
            List<String> unless,
            Integer unlessNear,
            List<String> liftedBy,
            String touchedBy,
            List<String> implies,
            String states,
            String touches,
            String ground,
            Integer window) {}

    private record CodesForm(List<String> onet, List<String> isco, List<String> esco, String note) {}

    private record NeedForm(String need, String source) {}

    private record OverAskedForm(String source) {}

    private record RoleForm(
            String id,
            CodesForm codes,
            Map<String, Map<String, NeedForm>> needs,
            Map<String, OverAskedForm> overAsked) {}

    private record RoleWordsForm(String title, List<String> names, List<String> fields) {}

    private record LanguageForm(
            String id,
            String name,
            List<String> functionWords,
            Map<String, String> plainLetters,
            List<String> connectives,
            List<String> otherJobs,
            Degrees degrees,
            PlaceholderWords placeholders,
            List<List<String>> months,
            PayWords pay,
            SumWords money) {}

    private record MoodsForm(
            String base,
            String named,
            String carriedBy,
            List<String> joinedBy,
            Map<String, List<String>> endings,
            Map<String, String> letters,
            Map<String, Map<String, String>> harmony,
            Map<String, Map<String, String>> forms,
            Map<String, Inflection.Attached> attached,
            List<String> verbs,
            Map<String, Map<String, String>> irregular) {}

    private record TermsForm(Map<String, List<String>> terms) {}

    private record TongueForm(String name, List<String> words, String script) {}

    /** All of it, each language read when it is first asked for. */
    public Knowledge knowledge() {
        return new Knowledge(shared(), new Knowledge.Loading() {
            @Override
            public Language language(String id) {
                return KnowledgeReader.this.language(id);
            }

            @Override
            public Vocabulary vocabulary(String id) {
                return KnowledgeReader.this.vocabulary(id);
            }

            @Override
            public LexiconTables lexicon(Knowledge knowledge, Tongue tongue, boolean plainly) {
                return LexiconTables.of(knowledge, tongue, plainly);
            }

            @Override
            public Certainty certainty() {
                return KnowledgeReader.this.certainty();
            }

            @Override
            public JobNames jobNames(Knowledge knowledge) {
                return JobNames.of(knowledge);
            }
        });
    }

    public Shared shared() {
        Map<String, Source> sources = new LinkedHashMap<>();
        each(rules.resolve("sources.yaml"), SourceForm.class, (id, s) ->
                sources.put(id, new Source(id, s.title, s.kind, s.url, s.date, s.checked, s.primary)));
        SectionsForm sections = read(rules.resolve("sections.yaml"), SectionsForm.class);
        List<SectionNeed> needs = new ArrayList<>();
        sections.sections.forEach((id, s) -> needs.add(new SectionNeed(
                id, s.kind, Need.of(s.need), s.source, orEmpty(s.icons), isTrue(s.particular), isTrue(s.brief))));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        files("concepts").forEach(file ->
                concepts(file).forEach((id, concept) -> once(file, id, concepts.put(id, concept))));
        Map<String, Role> roles = new LinkedHashMap<>();
        Map<String, Map<String, String>> titles = titles();
        files("roles").map(file -> role(file, titles)).forEach(role -> roles.put(role.id(), role));
        List<Tongue> tongues = new ArrayList<>();
        for (String id : languageIds()) {
            LanguageForm form = read(language(id, "language"), LanguageForm.class);
            Map<String, String> letters = form.plainLetters == null ? Map.of() : form.plainLetters;
            tongues.add(new Tongue(id, form.name, form.functionWords, null, true, letters));
        }
        each(rules.resolve("languages/others.yaml"), TongueForm.class, (id, t) -> {
            boolean read = tongues.stream().anyMatch(tongue -> tongue.id().equals(id));
            if (!read) tongues.add(new Tongue(id, t.name, t.words, t.script, false, Map.of()));
        });
        return new Shared(
                sources, needs, sections.grounds.required, sections.grounds.source, concepts, roles, tongues,
                read(rules.resolve("currencies.yaml"), SumWords.class), VoicesReader.in(rules));
    }

    /** The languages that have a folder. */
    public List<String> languageIds() {
        try (Stream<Path> folders = Files.list(rules.resolve("languages"))) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new Malformed(rules.resolve("languages"), "cannot be read: " + e.getMessage());
        }
    }

    private Certainty certainty() {
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        each(rules.resolve("certainty.yaml"), CertaintyForm.class, (group, form) -> {
            required(rules.resolve("certainty.yaml"), group, "fitted", form.fitted);
            required(rules.resolve("certainty.yaml"), group, "gave", form.gave);
            groups.put(group, form.figures);
        });
        return new Certainty(groups);
    }

    /** What is said in a language. */
    public Language language(String id) {
        LanguageForm form = read(language(id, "language"), LanguageForm.class);
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        files("languages/" + id + "/sentences").forEach(file -> each(file, Sentence.class, (concept, sentence) ->
                once(file, concept, sentences.put(concept, sentence))));
        Map<String, Statement> statements = new LinkedHashMap<>();
        each(language(id, "statements"), Statement.class, statements::put);
        Map<String, String> messages = new LinkedHashMap<>();
        flatten("", tree(language(id, "messages")), messages);
        Map<String, String> words = new LinkedHashMap<>();
        flatten("", tree(language(id, "interface")), words);
        return new Language(id, form.name, sentences, statements, moods(id), messages, words);
    }

    private Moods moods(String id) {
        MoodsForm form = read(language(id, "moods"), MoodsForm.class);
        Inflection inflection = new Inflection(
                orEmpty(form.letters), orEmpty(form.harmony), orEmpty(form.forms), orEmpty(form.attached));
        return new Moods(
                form.base, form.named, form.carriedBy, form.joinedBy, form.endings,
                inflection.of(orEmpty(form.verbs), orEmpty(form.irregular)));
    }

    /** What a language's drafts are read by. */
    public Vocabulary vocabulary(String id) {
        LanguageForm form = read(language(id, "language"), LanguageForm.class);
        Map<String, List<String>> terms = new LinkedHashMap<>();
        files("languages/" + id + "/terms").forEach(file -> {
            TermsForm written = read(file, TermsForm.class);
            required(file, "terms", "entries", written == null ? null : written.terms);
            written.terms.forEach((term, forms) -> once(file, term, terms.put(term, forms)));
        });
        Map<String, List<String>> headings = new LinkedHashMap<>();
        tree(language(id, "headings")).properties().forEach(entry ->
                headings.put(entry.getKey(), texts(language(id, "headings"), entry.getValue())));
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        each(language(id, "roles"), RoleWordsForm.class, (role, words) -> {
            if (words.names != null) names.put(role, words.names);
            if (words.fields != null) fields.put(role, words.fields);
        });
        return new Vocabulary(
                form.connectives, form.degrees, form.placeholders, form.months, form.pay, form.money, terms, headings,
                read(language(id, "cues"), Cues.class), names, fields, orEmpty(form.otherJobs));
    }

    private static void once(Path file, String id, Object before) {
        if (before != null) throw new Malformed(file, "'" + id + "' is defined a second time");
    }

    private Path language(String id, String file) {
        return rules.resolve("languages").resolve(id).resolve(file + ".yaml");
    }

    private Map<String, Concept> concepts(Path file) {
        JsonNode tree = tree(file);
        JsonNode defaults = tree.path("defaults");
        Map<String, Concept> concepts = new LinkedHashMap<>();
        tree.path("concepts").properties().forEach(entry -> {
            ObjectNode whole = YAML.createObjectNode();
            if (defaults instanceof ObjectNode given) whole.setAll(given);
            if (!(entry.getValue() instanceof ObjectNode own)) {
                throw new Malformed(file, "'" + entry.getKey() + "': fields such as {says: [...]} are expected");
            }
            whole.setAll(own);
            ConceptForm c = convert(file, entry.getKey(), whole, ConceptForm.class);
            required(file, entry.getKey(), "kind", c.kind);
            required(file, entry.getKey(), "section", c.section);
            required(file, entry.getKey(), "says", c.says);
            concepts.put(entry.getKey(), new Concept(
                    entry.getKey(),
                    c.kind,
                    c.section,
                    c.says,
                    orEmpty(c.unless),
                    c.unlessNear == null ? VETO_REACH : c.unlessNear,
                    orEmpty(c.liftedBy),
                    c.touchedBy,
                    orEmpty(c.implies),
                    c.states,
                    c.touches,
                    c.ground,
                    c.window == null ? WINDOW : c.window));
        });
        return concepts;
    }

    /** By role, how it is called in each language. */
    private Map<String, Map<String, String>> titles() {
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        for (String id : languageIds()) {
            each(language(id, "roles"), RoleWordsForm.class, (role, words) -> {
                if (words.title != null) titles.computeIfAbsent(role, r -> new LinkedHashMap<>()).put(id, words.title);
            });
        }
        return titles;
    }

    private Role role(Path file, Map<String, Map<String, String>> titles) {
        RoleForm form = read(file, RoleForm.class);
        if (!file.getFileName().toString().equals(form.id + ".yaml")) {
            throw new Malformed(file, "the file's name and its id '" + form.id + "' differ");
        }
        required(file, form.id, "codes", form.codes);
        required(file, form.id, "needs", form.needs);
        List<RoleNeed> needs = new ArrayList<>();
        form.needs.forEach((kind, concepts) -> concepts.forEach((concept, need) ->
                needs.add(new RoleNeed(concept, kind, need(file, concept, need), need.source))));
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("onet", orEmpty(form.codes.onet));
        codes.put("isco", orEmpty(form.codes.isco));
        codes.put("esco", orEmpty(form.codes.esco));
        List<OverAsked> overAsked = new ArrayList<>();
        if (form.overAsked != null) form.overAsked.forEach((concept, o) -> {
            required(file, concept, "source", o);
            overAsked.add(new OverAsked(concept, o.source));
        });
        return new Role(form.id, codes, form.codes.note, titles.getOrDefault(form.id, Map.of()), needs, overAsked);
    }

    private static Need need(Path file, String concept, NeedForm form) {
        required(file, concept, "need", form);
        required(file, concept, "need", form.need);
        try {
            return Need.of(form.need);
        } catch (IllegalArgumentException e) {
            throw new Malformed(file, "'" + concept + "': need is required, recommended or optional, not '" + form.need + "'");
        }
    }

    private static void required(Path file, String id, String field, Object value) {
        if (value == null) throw new Malformed(file, "'" + id + "' has no " + field);
    }

    private Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(rules.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new Malformed(rules.resolve(folder), "cannot be read: " + e.getMessage());
        }
    }

    private <T> void each(Path file, Class<T> form, BiConsumer<String, T> use) {
        tree(file).properties().forEach(entry ->
                use.accept(entry.getKey(), convert(file, entry.getKey(), entry.getValue(), form)));
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(
                    prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(), entry.getValue(), into));
        } else {
            into.put(prefix, node.asText());
        }
    }

    private static List<String> texts(Path file, JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : node) {
            if (!text.isValueNode()) throw new Malformed(file, "a list of words is expected, not " + text);
            texts.add(text.asText());
        }
        return texts;
    }

    private <T> T read(Path file, Class<T> form) {
        return convert(file, null, tree(file), form);
    }

    static JsonNode tree(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Malformed(file, "line " + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Malformed(file, "cannot be read: " + e.getMessage());
        }
    }

    static <T> T convert(Path file, String key, JsonNode node, Class<T> form) {
        try {
            return YAML.treeToValue(node, form);
        } catch (JsonProcessingException e) {
            throw new Malformed(file, (key == null ? "" : "'" + key + "': ") + e.getOriginalMessage());
        }
    }

    private static boolean isTrue(Boolean flag) {
        return flag != null && flag;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <K, V> Map<K, V> orEmpty(Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
