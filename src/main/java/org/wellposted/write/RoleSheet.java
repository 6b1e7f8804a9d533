package org.wellposted.write;

import static org.wellposted.write.Json.object;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Need;
import org.wellposted.model.Said;
import org.wellposted.model.Suggestion;

/**
 * What a posting for a role should hold, as sentences ready to be pasted.
 *
 * @param language the id of the language of the sentences
 * @param suggestions the sentences, the most typical of each kind first
 * @param wording the language of all else
 */
public record RoleSheet(Role role, String language, List<Suggestion> suggestions, Wording wording) {

    /** The fields of a role's needs in JSON, by kind. */
    private static final Map<String, String> FIELDS = fields();

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("duty", "duties");
        fields.put("skill", "skills");
        fields.put("qualification", "qualifications");
        fields.put("tool", "tools");
        fields.put("benefit", "benefits");
        fields.put("apply", "apply");
        return fields;
    }

    /** The same for readers of another language. */
    public RoleSheet in(Wording other) {
        return new RoleSheet(role, language, suggestions, other);
    }

    public String name() {
        return role.titleIn(language);
    }

    public void text(Writer out) throws IOException {
        out.write(role.id() + "  " + name() + "\n");
        for (Map.Entry<String, List<Suggestion>> group : byKind().entrySet()) {
            out.write("\n" + wording.word("kinds." + group.getKey()) + "\n");
            for (Suggestion need : group.getValue()) {
                out.write("  " + need.text() + "\n");
                out.write("    " + need.expected().item() + ": " + asked(need) + "\n");
            }
        }
    }

    public void markdown(Writer out) throws IOException {
        out.write("# " + name() + "\n");
        for (Map.Entry<String, List<Suggestion>> group : byKind().entrySet()) {
            out.write("\n## " + wording.word("kinds." + group.getKey()) + "\n\n");
            for (Suggestion need : group.getValue()) {
                out.write("- " + need.text() + "\n  *" + asked(need) + "* `"
                        + need.expected().item() + "`\n");
            }
        }
    }

    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            Json.write(json, tree());
        }
        out.write('\n');
    }

    /** The same JSON on one line: what the server answers. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.plain(text)) {
            Json.write(json, tree());
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = object("id", role.id(), "name", name(), "language", language);
        Map<String, List<Suggestion>> byKind = byKind();
        FIELDS.forEach((kind, field) -> {
            List<Object> needs = new ArrayList<>();
            for (Suggestion need : byKind.getOrDefault(kind, List.of())) {
                needs.add(object(
                        "concept", need.expected().item(),
                        "need", need.expected().need().id(),
                        "text", need.text(),
                        "source", need.expected().source(),
                        "said", said(need)));
            }
            tree.put(field, needs);
        });
        return tree;
    }

    /** What is required first. */
    private Map<String, List<Suggestion>> byKind() {
        Map<String, List<Suggestion>> groups = new LinkedHashMap<>();
        for (Need need : Need.values()) {
            for (Suggestion one : suggestions) {
                if (one.expected().need() == need)
                    groups.computeIfAbsent(one.expected().kind(), k -> new ArrayList<>())
                            .add(one);
            }
        }
        Map<String, List<Suggestion>> ordered = new LinkedHashMap<>();
        for (String kind : FIELDS.keySet()) if (groups.containsKey(kind)) ordered.put(kind, groups.remove(kind));
        ordered.putAll(groups);
        return ordered;
    }

    private static Map<String, Object> said(Suggestion need) {
        Said said = need.expected().said();
        return said == null
                ? null
                : object("postings", said.postings(), "stated", said.stated(), "partly", said.partly());
    }

    private String asked(Suggestion need) {
        String asked = wording.word("needs." + need.expected().need().id()) + ", "
                + wording.source(need.expected().source());
        Said said = need.expected().said();
        return said == null ? asked : asked + "; " + wording.said(said);
    }
}
