package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;
import org.wellposted.model.Said;

/** Reads roles/: what each job's posting should hold. How the jobs are called stands with the languages. */
final class RoleReader {

    private final Layers layers;

    RoleReader(Layers layers) {
        this.layers = layers;
    }

    private record CodesForm(List<String> onet, List<String> isco, List<String> esco, String note) {}

    private record NeedForm(String need, String source, SaidForm said) {}

    private record SaidForm(Integer postings, Integer stated, Integer partly, Map<String, SaidForm> in) {}

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
        form.needs.forEach((kind, concepts) ->
                OrEmpty.map(concepts).forEach((concept, need) -> needs.add(need(file, kind, concept, need))));
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

    private static RoleNeed need(YamlFile file, String kind, String concept, NeedForm form) {
        String[] keys = {"needs", kind, concept};
        file.required(form, "need", keys);
        Need asked = file.need(form.need, keys);
        Map<String, Said> saidIn = new LinkedHashMap<>();
        if (form.said != null)
            OrEmpty.map(form.said.in).forEach((language, of) -> saidIn.put(language, said(file, of, keys)));
        return new RoleNeed(concept, kind, asked, form.source, said(file, form.said, keys), saidIn);
    }

    private static Said said(YamlFile file, SaidForm form, String... keys) {
        if (form == null) return null;
        file.required(form.postings, "said: postings", keys);
        file.required(form.stated, "said: stated", keys);
        file.required(form.partly, "said: partly", keys);
        if (Math.min(form.stated, form.partly) < 0 || form.stated + form.partly > form.postings) {
            throw file.malformed(
                    List.of(keys),
                    "'" + keys[keys.length - 1] + "': of " + form.postings + " postings " + form.stated
                            + " cannot state it and " + form.partly + " in part");
        }
        return new Said(form.postings, form.stated, form.partly);
    }
}
