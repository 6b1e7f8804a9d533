package org.wellposted.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.wellposted.knowledge.KnowledgeReader.Malformed;
import org.wellposted.model.Need;

/** One file of knowledge: what every layer that has it says, the later above the earlier. */
final class YamlFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record Part(Path path, JsonNode tree) {}

    private final List<Part> parts = new ArrayList<>();
    private final ObjectNode whole = YAML.createObjectNode();

    /**
     * @param paths of each layer that has the file, its own; none for a file that may be left out
     * @throws Malformed if one cannot be read, is no YAML or no object
     */
    YamlFile(List<Path> paths) {
        for (Path path : paths) {
            JsonNode tree = parsed(path);
            parts.add(new Part(path, tree));
            if (tree instanceof ObjectNode object) merge(object, whole);
            else if (!tree.isEmpty() || tree.isValueNode() && !tree.isNull())
                throw new Malformed(path, "keys are expected, such as {key: ...}");
        }
    }

    static JsonNode parsed(Path path) {
        try {
            return YAML.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Malformed(path, "line " + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Malformed(path, "cannot be read: " + e.getMessage());
        }
    }

    /** Objects key by key; lists and single values as they stand above. */
    private static void merge(ObjectNode above, ObjectNode into) {
        above.properties().forEach(entry -> {
            JsonNode below = into.get(entry.getKey());
            if (below instanceof ObjectNode object && entry.getValue() instanceof ObjectNode own) merge(own, object);
            else into.set(entry.getKey(), entry.getValue().deepCopy());
        });
    }

    /** One row of a file that is a table. */
    static <T> T as(Class<T> form, JsonNode row, Path path) {
        try {
            return YAML.treeToValue(row, form);
        } catch (JsonProcessingException e) {
            throw new Malformed(path, e.getOriginalMessage());
        }
    }

    static ObjectNode emptyObject() {
        return YAML.createObjectNode();
    }

    /** All of it. */
    ObjectNode tree() {
        return whole;
    }

    /** The file's name without its ending. */
    String id() {
        String name = parts.get(0).path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    <T> T as(Class<T> form) {
        return as(form, whole, List.of());
    }

    /** Each entry that says something: an empty one takes away what a lower layer says. */
    <T> void each(Class<T> form, BiConsumer<String, T> use) {
        whole.properties().forEach(entry -> {
            if (!entry.getValue().isNull())
                use.accept(entry.getKey(), as(form, entry.getValue(), List.of(entry.getKey())));
        });
    }

    /** @param keys where in the file the node stands */
    <T> T as(Class<T> form, JsonNode node, List<String> keys) {
        try {
            return YAML.treeToValue(node, form);
        } catch (JsonProcessingException e) {
            List<String> where = new ArrayList<>(keys);
            if (e instanceof JsonMappingException mapping) {
                for (JsonMappingException.Reference step : mapping.getPath()) {
                    if (step.getFieldName() == null) break;
                    where.add(step.getFieldName());
                }
            }
            throw malformed(where, (keys.isEmpty() ? "" : "'" + keys.get(0) + "': ") + e.getOriginalMessage());
        }
    }

    /** @throws Malformed if there is no value */
    void required(Object value, String field, String... keys) {
        if (value == null) throw malformed(List.of(keys), "'" + keys[keys.length - 1] + "' has no " + field);
    }

    /**
     * @param keys of what is needed so much
     * @throws Malformed if the word is none, or not there
     */
    Need need(String word, String... keys) {
        required(word, "need", keys);
        try {
            return Need.of(word);
        } catch (IllegalArgumentException e) {
            List<String> where = new ArrayList<>(List.of(keys));
            where.add("need");
            String what = keys[keys.length - 1];
            throw malformed(where, "'" + what + "': need is required, recommended or optional, not '" + word + "'");
        }
    }

    /** @param keys where it is wrong: of the layers, the highest that says something there is named */
    Malformed malformed(List<String> keys, String what) {
        Part at = parts.get(0);
        int most = -1;
        for (Part part : parts) {
            int depth = depth(part.tree, keys.iterator());
            if (depth < most) continue;
            at = part;
            most = depth;
        }
        return new Malformed(at.path, what);
    }

    private static int depth(JsonNode tree, Iterator<String> keys) {
        int depth = 0;
        for (JsonNode node = tree; keys.hasNext(); depth++) {
            node = node.get(keys.next());
            if (node == null) return depth;
        }
        return depth;
    }
}
