package org.wellposted.author;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Draft;
import org.wellposted.read.Drafts;

/**
 * Drafts of which somebody has said what they hold: a folder with the drafts and a file {@code labels.yaml}, which says of
 * each file {@code {language: it, roles: [ar-clerk], states: [issue-invoices], may-state: [...]}}.
 */
public record LabelledDrafts(List<Labelled> drafts) {

    private static final String LABELS = "labels.yaml";

    /**
     * What a draft holds. A field that is left out says nothing; an empty list says none.
     *
     * @param roles the roles it may be read as
     * @param states the concepts it states, all of them
     * @param mayState those over which readers differ
     */
    public record Label(
            String language,
            List<String> roles,
            List<String> states,
            @JsonProperty("may-state") List<String> mayState) {}

    public record Labelled(Draft draft, Label label) {}

    /**
     * @throws Unlabelled if the folder has no labels, or they do not fit the drafts, or name what is not known
     * @throws IOException if a draft cannot be read
     */
    public static LabelledDrafts in(Path folder, Knowledge knowledge) throws IOException {
        Path file = folder.resolve(LABELS);
        if (!Files.isRegularFile(file)) throw new Unlabelled(file, "is not there: it says of each draft what it holds");
        Map<String, Label> labels;
        try {
            labels = new YAMLMapper().readValue(Files.readString(file), new TypeReference<Map<String, Label>>() {});
        } catch (JsonProcessingException e) {
            throw new Unlabelled(file, e.getOriginalMessage());
        }
        List<Labelled> drafts = new ArrayList<>();
        if (labels == null) throw new Unlabelled(file, "is empty: it says of each draft what it holds");
        for (Map.Entry<String, Label> entry : labels.entrySet()) {
            if (entry.getValue() == null) throw new Unlabelled(file, "says nothing of '" + entry.getKey() + "'");
            known(
                    file,
                    entry.getKey(),
                    entry.getValue().roles(),
                    knowledge.roles().keySet());
            known(
                    file,
                    entry.getKey(),
                    entry.getValue().states(),
                    knowledge.concepts().keySet());
            known(
                    file,
                    entry.getKey(),
                    entry.getValue().mayState(),
                    knowledge.concepts().keySet());
            Path draft = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(draft))
                throw new Unlabelled(file, "labels '" + entry.getKey() + "', which is not there");
            drafts.add(new Labelled(Drafts.read(entry.getKey(), Files.readAllBytes(draft)), entry.getValue()));
        }
        return new LabelledDrafts(List.copyOf(drafts));
    }

    private static void known(Path file, String draft, List<String> named, Set<String> ids) {
        if (named == null) return;
        for (String id : named) {
            if (ids.contains(id)) continue;
            List<String> near = Knowledge.nearest(id, ids);
            String meant = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
            throw new Unlabelled(file, "says of '" + draft + "' what is no id: '" + id + "'" + meant);
        }
    }

    /** Thrown with a message for whoever labelled the drafts. */
    public static final class Unlabelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unlabelled(Path file, String what) {
            super(file + ": " + what);
        }
    }
}
