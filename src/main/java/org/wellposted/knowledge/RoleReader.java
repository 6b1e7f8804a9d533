package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;

/** Reads roles/: what each job's posting should hold. How the jobs are called stands with the languages. */
final class RoleReader {

    private final Layers layers;

    RoleReader(Layers layers) {
        this.layers = layers;
    }

    private record CodesForm(List<String> onet, List<String> isco, List<String> esco, String note) {}

    private record NeedForm(String need, String source) {}

    private record OverAskedForm(String source) {}

    private record Form(
            String id,
            CodesForm codes,
            Map<String, Map<String, NeedForm>> needs,
            Map<String, OverAskedForm> overAsked) {}

    /**
     * By id, in the order of the files.
     *
     * @param titles by role, how it is called in each language that calls it
     */
    Map<String, Role> roles(Map<String, Map<String, String>> titles) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (YamlFile file : layers.files("roles")) {
            Role role = role(file, titles);
            roles.put(role.id(), role);
        }
        return roles;
    }

    private static Role role(YamlFile file, Map<String, Map<String, String>> titles) {
        Form form = file.as(Form.class);
        if (!file.id().equals(form.id)) {
            throw file.malformed(List.of("id"), "the file's name and its id '" + form.id + "' differ");
        }
        file.required(form.codes, "codes", form.id);
        file.required(form.needs, "needs", form.id);
        List<RoleNeed> needs = new ArrayList<>();
        form.needs.forEach((kind, concepts) -> OrEmpty.map(concepts)
                .forEach((concept, need) ->
                        needs.add(new RoleNeed(concept, kind, need(file, kind, concept, need), need.source))));
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("onet", OrEmpty.list(form.codes.onet));
        codes.put("isco", OrEmpty.list(form.codes.isco));
        codes.put("esco", OrEmpty.list(form.codes.esco));
        List<OverAsked> overAsked = new ArrayList<>();
        OrEmpty.map(form.overAsked).forEach((concept, o) -> {
            file.required(o, "source", "over-asked", concept);
            overAsked.add(new OverAsked(concept, o.source));
        });
        return new Role(form.id, codes, form.codes.note, titles.getOrDefault(form.id, Map.of()), needs, overAsked);
    }

    private static Need need(YamlFile file, String kind, String concept, NeedForm form) {
        file.required(form, "need", "needs", kind, concept);
        return file.need(form.need, "needs", kind, concept);
    }
}
