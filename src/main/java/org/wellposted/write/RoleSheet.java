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
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Need;

/**
 * What a posting for a role should hold, as sentences ready to be pasted.
 *
 * @param language the language of the sentences
 * @param wording the language of all else
 */
public record RoleSheet(Role role, Language language, Wording wording) {

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
        return new RoleSheet(role, language, other);
    }

    public String name() {
        return role.title().get(language.id());
    }

    public void text(Writer out) throws IOException {
        out.write(role.id() + "  " + name() + "\n");
        for (Map.Entry<String, List<RoleNeed>> group : byKind().entrySet()) {
            out.write("\n" + wording.word("kinds." + group.getKey()) + "\n");
            for (RoleNeed need : group.getValue()) {
                out.write("  " + sentence(need) + "\n");
                out.write("    " + need.concept() + ": " + asked(need) + "\n");
            }
        }
    }

    public void markdown(Writer out) throws IOException {
        out.write("# " + name() + "\n");
        for (Map.Entry<String, List<RoleNeed>> group : byKind().entrySet()) {
            out.write("\n## " + wording.word("kinds." + group.getKey()) + "\n\n");
            for (RoleNeed need : group.getValue()) {
                out.write("- " + sentence(need) + "\n  *" + asked(need) + "* `" + need.concept() + "`\n");
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
        Map<String, Object> tree = object("id", role.id(), "name", name(), "language", language.id());
        Map<String, List<RoleNeed>> byKind = byKind();
        FIELDS.forEach((kind, field) -> {
            List<Object> needs = new ArrayList<>();
            for (RoleNeed need : byKind.getOrDefault(kind, List.of())) {
                needs.add(object(
                        "concept", need.concept(),
                        "need", need.need().id(),
                        "text", sentence(need),
                        "source", need.source()));
            }
            tree.put(field, needs);
        });
        return tree;
    }

    /** What is required first. */
    private Map<String, List<RoleNeed>> byKind() {
        Map<String, List<RoleNeed>> groups = new LinkedHashMap<>();
        for (Need need : Need.values()) {
            for (RoleNeed one : role.needs()) {
                if (one.need() == need) groups.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one);
            }
        }
        Map<String, List<RoleNeed>> ordered = new LinkedHashMap<>();
        for (String kind : FIELDS.keySet()) if (groups.containsKey(kind)) ordered.put(kind, groups.remove(kind));
        ordered.putAll(groups);
        return ordered;
    }

    private String sentence(RoleNeed need) {
        Language.Sentence sentence = language.sentences().get(need.concept());
        return sentence == null || sentence.say() == null ? language.nameOf(need.concept()) : sentence.say();
    }

    private String asked(RoleNeed need) {
        return wording.word("needs." + need.need().id()) + ", " + wording.source(need.source());
    }
}
