package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Vocabulary.Cues;
import org.wellposted.knowledge.Vocabulary.Degrees;
import org.wellposted.knowledge.Vocabulary.Hours;
import org.wellposted.knowledge.Vocabulary.Naming;
import org.wellposted.knowledge.Vocabulary.PayWords;
import org.wellposted.knowledge.Vocabulary.PlaceholderWords;
import org.wellposted.knowledge.Vocabulary.Sought;
import org.wellposted.text.Tongue;

/** Reads of languages/LL what its drafts are read by. All but language.yaml may be left out, and there all but the name. */
final class VocabularyReader {

    private final Layers layers;
    private final String id;
    private final String folder;

    /** @param id the language's, the name of its folder */
    VocabularyReader(Layers layers, String id) {
        this.layers = layers;
        this.id = id;
        this.folder = "languages/" + id + "/";
    }

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
            SumWords money,
            Hours hours,
            Map<String, List<String>> countries) {}

    private record TermsForm(Map<String, List<String>> terms) {}

    private record RoleForm(
            String title,
            List<String> names,
            List<String> neighbours,
            List<String> general,
            List<String> loose,
            List<String> fields) {}

    String id() {
        return id;
    }

    /** The language's name in itself. */
    String name() {
        return language().name;
    }

    private LanguageForm language() {
        YamlFile file = layers.file(folder + "language");
        LanguageForm form = file.as(LanguageForm.class);
        file.required(form.name, "name", id);
        if (form.id != null && !form.id.equals(id)) {
            throw file.malformed(List.of("id"), "the folder is '" + id + "', the id '" + form.id + "': make them one");
        }
        return form;
    }

    /** What the language is told by. */
    Tongue tongue() {
        LanguageForm form = language();
        return new Tongue(id, form.name, OrEmpty.list(form.functionWords), null, true, OrEmpty.map(form.plainLetters));
    }

    /** By role, how it is called. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        layers.fileIfThere(folder + "roles").each(RoleForm.class, (role, words) -> {
            if (words.title != null) titles.put(role, words.title);
        });
        return titles;
    }

    Vocabulary vocabulary() {
        LanguageForm form = language();
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<String>> neighbours = new LinkedHashMap<>();
        Map<String, List<String>> general = new LinkedHashMap<>();
        Map<String, List<String>> loose = new LinkedHashMap<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        layers.fileIfThere(folder + "roles").each(RoleForm.class, (role, words) -> {
            if (words.names != null) names.put(role, words.names);
            if (words.neighbours != null) neighbours.put(role, words.neighbours);
            if (words.general != null) general.put(role, words.general);
            if (words.loose != null) loose.put(role, words.loose);
            if (words.fields != null) fields.put(role, words.fields);
        });
        return new Vocabulary(
                OrEmpty.list(form.connectives),
                form.degrees == null ? new Degrees(null, null, null) : form.degrees,
                form.placeholders == null
                        ? new PlaceholderWords(null, null, null, null, null, null)
                        : form.placeholders,
                OrEmpty.list(form.months),
                form.pay == null ? new PayWords(null, null, null, null, null, null, null, null, null, null) : form.pay,
                form.money == null ? SumWords.NONE : form.money,
                terms(),
                headings(),
                layers.fileIfThere(folder + "cues").as(Cues.class),
                layers.fileIfThere(folder + "naming").as(Naming.class),
                layers.fileIfThere(folder + "sought").as(Sought.class),
                layers.fileIfThere(folder + "kinds").as(Vocabulary.Kinds.class),
                form.hours == null ? new Hours(null, null, null, null, null, null) : form.hours,
                OrEmpty.lists(form.countries),
                names,
                neighbours,
                general,
                loose,
                fields,
                OrEmpty.list(form.otherJobs));
    }

    private Map<String, List<String>> terms() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (YamlFile file : layers.files(folder + "terms")) {
            TermsForm written = file.as(TermsForm.class);
            file.required(written.terms, "entries", "terms");
            OrEmpty.lists(written.terms).forEach((term, forms) -> {
                if (terms.put(term, forms) != null) {
                    throw file.malformed(List.of("terms", term), "'" + term + "' is defined a second time");
                }
            });
        }
        return terms;
    }

    private Map<String, List<String>> headings() {
        YamlFile file = layers.fileIfThere(folder + "headings");
        Map<String, List<String>> headings = new LinkedHashMap<>();
        file.tree().properties().forEach(entry -> {
            List<String> forms = new ArrayList<>();
            entry.getValue().forEach(form -> {
                if (!form.isValueNode())
                    throw file.malformed(List.of(entry.getKey()), "a list of words is expected, not " + form);
                forms.add(form.asText());
            });
            headings.put(entry.getKey(), forms);
        });
        return headings;
    }
}
