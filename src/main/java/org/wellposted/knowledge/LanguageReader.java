package org.wellposted.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Language.Sentence;
import org.wellposted.knowledge.Language.Statement;

/** Reads of languages/LL what is said in it. Each of its files may be left out. */
final class LanguageReader {

    private final Layers layers;
    private final String id;
    private final String folder;

    /** @param id the language's, the name of its folder */
    LanguageReader(Layers layers, String id) {
        this.layers = layers;
        this.id = id;
        this.folder = "languages/" + id + "/";
    }

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

    /** @param names by language, its name in itself: that by which it is called where this one has no name for it */
    Language language(Map<String, String> names) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        for (YamlFile file : layers.files(folder + "sentences")) {
            file.each(Sentence.class, (concept, sentence) -> {
                if (sentences.put(concept, sentence) != null) {
                    throw file.malformed(List.of(concept), "'" + concept + "' is defined a second time");
                }
            });
        }
        Map<String, Statement> statements = new LinkedHashMap<>();
        layers.fileIfThere(folder + "statements").each(Statement.class, statements::put);
        Map<String, String> words = flat("interface");
        names.forEach((language, name) -> words.putIfAbsent("languages." + language, name));
        return new Language(id, names.get(id), sentences, statements, moods(), flat("messages"), words);
    }

    private Moods moods() {
        MoodsForm form = layers.fileIfThere(folder + "moods").as(MoodsForm.class);
        Inflection inflection = new Inflection(
                OrEmpty.map(form.letters),
                OrEmpty.map(form.harmony),
                OrEmpty.map(form.forms),
                OrEmpty.map(form.attached));
        return new Moods(
                form.base == null ? "" : form.base,
                form.named,
                form.carriedBy == null ? Moods.FIRST : form.carriedBy,
                OrEmpty.list(form.joinedBy),
                OrEmpty.lists(form.endings),
                inflection.of(OrEmpty.list(form.verbs), OrEmpty.map(form.irregular)));
    }

    /** The texts of a file, nested keys joined by dots. */
    private Map<String, String> flat(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        flatten("", layers.fileIfThere(folder + name).tree(), texts);
        return texts;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(), entry.getValue(), into));
        } else if (!node.isNull()) {
            into.put(prefix, node.asText());
        }
    }
}
