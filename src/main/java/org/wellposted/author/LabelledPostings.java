package org.wellposted.author;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Knowledge;

/**
 * Real postings of which careful readers have said, for every item of the role, whether they state it: a folder with
 * {@code role_postings.jsonl} (id, lang, title, text) and {@code items.jsonl} (id, lang, role, items), joined by id. An item is
 * {@code ["stated", "the words"]}, {@code ["partly", "the words"]} or {@code ["absent"]}.
 *
 * @param unknown the labels of which no concept or alias has the name, by name: in how many postings
 */
public record LabelledPostings(List<Labelled> postings, Map<String, Integer> unknown) {

    private static final String POSTINGS = "role_postings.jsonl";
    private static final String ITEMS = "items.jsonl";

    /** How much of an item a posting states. */
    public enum Label {
        STATED,
        PARTLY,
        ABSENT
    }

    /** @param words those that say so; empty for what is absent */
    public record Said(Label label, String words) {}

    /** @param items by concept */
    public record Labelled(String id, String language, String role, String text, Map<String, Said> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record PostingForm(String id, String title, String text) {

        /** A title that stands apart is put where a reader of the page saw it. */
        String whole() {
            boolean within = title == null
                    || text.substring(0, Math.min(200, text.length())).contains(title);
            return within ? text : title + "\n\n" + text;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ItemsForm(String id, String lang, String role, Map<String, List<String>> items) {}

    /**
     * @throws Unlabelled if a file is missing, a line cannot be read, or names what is not known
     * @throws IOException if a file cannot be read
     */
    public static LabelledPostings in(Path folder, Knowledge knowledge) throws IOException {
        Map<String, PostingForm> texts = new LinkedHashMap<>();
        for (PostingForm form : rows(folder.resolve(POSTINGS), PostingForm.class)) texts.put(form.id, form);
        Path file = folder.resolve(ITEMS);
        List<Labelled> postings = new ArrayList<>();
        Map<String, Integer> unknown = new LinkedHashMap<>();
        for (ItemsForm form : rows(file, ItemsForm.class)) {
            PostingForm text = texts.get(form.id);
            if (text == null) throw new Unlabelled(file, "labels '" + form.id + "', which is not in " + POSTINGS);
            known(file, form.id, form.role, knowledge.roles().keySet());
            known(file, form.id, form.lang, Set.copyOf(knowledge.languageIds()));
            Map<String, Said> items = new LinkedHashMap<>();
            form.items.forEach((concept, said) -> {
                if (!knowledge.concepts().containsKey(concept)) unknown.merge(concept, 1, Integer::sum);
                items.put(concept, said(file, form.id, said));
            });
            postings.add(new Labelled(form.id, form.lang, form.role, text.whole(), items));
        }
        return new LabelledPostings(List.copyOf(postings), unknown);
    }

    private static Said said(Path file, String posting, List<String> said) {
        for (Label label : Label.values()) {
            if (!said.isEmpty() && label.name().equalsIgnoreCase(said.get(0)))
                return new Said(label, said.size() > 1 ? said.get(1) : "");
        }
        throw new Unlabelled(file, "says of '" + posting + "' neither stated, partly nor absent: " + said);
    }

    private static <T> List<T> rows(Path file, Class<T> form) throws IOException {
        if (!Files.isRegularFile(file)) throw new Unlabelled(file, "is not there");
        ObjectMapper mapper = new ObjectMapper();
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) continue;
            try {
                rows.add(mapper.readValue(line, form));
            } catch (JsonProcessingException e) {
                throw new Unlabelled(file, "line " + number + ": " + e.getOriginalMessage());
            }
        }
        return rows;
    }

    private static void known(Path file, String posting, String id, Set<String> ids) {
        if (ids.contains(id)) return;
        List<String> near = Knowledge.nearest(String.valueOf(id), ids);
        String meant = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
        throw new Unlabelled(file, "says of '" + posting + "' what is no id: '" + id + "'" + meant);
    }

    /** Thrown with a message for whoever labelled the postings. */
    public static final class Unlabelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unlabelled(Path file, String what) {
            super(file + ": " + what);
        }
    }
}
