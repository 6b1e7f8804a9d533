package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures that decide, by group and name, as rules/certainty.yaml has them with what they were fitted on. Each stage
 * takes those of its group once.
 */
public final class Certainty {

    private static final Path FILE = Path.of("certainty.yaml");

    private final Map<String, Map<String, Double>> groups;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    Certainty(Map<String, Map<String, Double>> groups) {
        this.groups = groups;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(groups.size());
        for (Map.Entry<String, Map<String, Double>> group : groups.entrySet()) {
            out.writeUTF(group.getKey());
            out.writeShort(group.getValue().size());
            for (Map.Entry<String, Double> figure : group.getValue().entrySet()) {
                out.writeUTF(figure.getKey());
                out.writeDouble(figure.getValue());
            }
        }
    }

    static Certainty read(DataInputStream in) throws IOException {
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            Map<String, Double> figures = new LinkedHashMap<>();
            groups.put(in.readUTF(), figures);
            for (int more = in.readUnsignedShort(); more > 0; more--) figures.put(in.readUTF(), in.readDouble());
        }
        return new Certainty(groups);
    }

    public Group group(String id) {
        return new Group(id);
    }

    /** Every figure that nobody asked for so far, as {@code group.name}: once all stages are made, one that is misspelt. */
    public List<String> unasked() {
        List<String> unasked = new ArrayList<>();
        groups.forEach((group, figures) -> figures.keySet().stream()
                .map(name -> group + "." + name)
                .filter(name -> !asked.contains(name))
                .forEach(unasked::add));
        return unasked;
    }

    /** Those of one stage. */
    public final class Group {

        private final String id;

        private Group(String id) {
            this.id = id;
        }

        /** @throws KnowledgeReader.Malformed if there is no such figure, for whoever edits the file */
        public double weight(String name) {
            Double figure = groups.getOrDefault(id, Map.of()).get(name);
            if (figure == null) throw new KnowledgeReader.Malformed(FILE, "'" + id + "' has no '" + name + "'");
            asked.add(id + "." + name);
            return figure;
        }

        /**
         * The same of what is counted.
         *
         * @throws KnowledgeReader.Malformed if it is no whole number either
         */
        public int count(String name) {
            double figure = weight(name);
            if (figure == Math.rint(figure)) return (int) figure;
            throw new KnowledgeReader.Malformed(FILE, "'" + id + "': '" + name + "' is counted: write a whole number");
        }
    }
}
