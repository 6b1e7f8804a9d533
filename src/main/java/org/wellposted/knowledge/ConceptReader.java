package org.wellposted.knowledge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads concepts/: what a posting can state. What a concept does not say its file says for all, and defaults.yaml for all files. */
final class ConceptReader {

    private static final String DEFAULTS = "defaults";
    private static final String CONCEPTS = "concepts";

    private final Layers layers;

    ConceptReader(Layers layers) {
        this.layers = layers;
    }

    private record Form(
            String kind,
            String section,
            List<String> says,
            List<String> unless,
            Integer unlessNear,
            List<String> liftedBy,
            String touchedBy,
            List<String> implies,
            List<String> broader,
            List<String> rulesOut,
            List<String> goesWith,
            Boolean trait,
            String states,
            String touches,
            String ground,
            Integer window) {}

    /** By id, in the order of the files and of what stands in them. */
    Map<String, Concept> concepts() {
        ObjectNode general = YamlFile.emptyObject();
        if (layers.file(DEFAULTS).tree().get(CONCEPTS) instanceof ObjectNode given) general.setAll(given);
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (YamlFile file : layers.files(CONCEPTS)) {
            ObjectNode defaults = general.deepCopy();
            if (file.tree().get(DEFAULTS) instanceof ObjectNode given) defaults.setAll(given);
            file.tree().path(CONCEPTS).properties().forEach(entry -> {
                String id = entry.getKey();
                if (!(entry.getValue() instanceof ObjectNode own)) {
                    throw file.malformed(
                            List.of(CONCEPTS, id), "'" + id + "': fields such as {says: [...]} are expected");
                }
                Concept before =
                        concepts.put(id, concept(file, id, defaults.deepCopy().setAll(own)));
                if (before != null)
                    throw file.malformed(List.of(CONCEPTS, id), "'" + id + "' is defined a second time");
            });
        }
        return concepts;
    }

    private static Concept concept(YamlFile file, String id, ObjectNode written) {
        Form c = file.as(Form.class, written, List.of(CONCEPTS, id));
        file.required(c.kind, "kind", CONCEPTS, id);
        file.required(c.section, "section", CONCEPTS, id);
        file.required(c.says, "says", CONCEPTS, id);
        file.required(c.unlessNear, "unless-near, nor has defaults.yaml", CONCEPTS, id);
        file.required(c.window, "window, nor has defaults.yaml", CONCEPTS, id);
        return new Concept(
                id,
                c.kind,
                c.section,
                c.says,
                OrEmpty.list(c.unless),
                c.unlessNear,
                OrEmpty.list(c.liftedBy),
                c.touchedBy,
                OrEmpty.list(c.implies),
                OrEmpty.list(c.broader),
                OrEmpty.list(c.rulesOut),
                OrEmpty.list(c.goesWith),
                c.trait != null && c.trait,
                c.states,
                c.touches,
                c.ground,
                c.window);
    }
}
