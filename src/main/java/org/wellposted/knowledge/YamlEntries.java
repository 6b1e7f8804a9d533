package org.wellposted.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Reads files of knowledge as they are written, whatever they mean: each key and each value with its line. */
final class YamlEntries {

    private final String file;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    private YamlEntries(String file) {
        this.file = file;
    }

    /**
     * Those of every file under a folder, in the order of the files' paths.
     *
     * @throws KnowledgeReader.Malformed if one is no YAML, for whoever edits it
     * @throws IOException if one cannot be read
     */
    static List<YamlEntry> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (Path file : files) {
            YamlEntries read =
                    new YamlEntries(folder.relativize(file).toString().replace('\\', '/'));
            try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
                read.all(parser);
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                throw new KnowledgeReader.Malformed(file, "line " + line + ": " + e.getOriginalMessage());
            }
            entries.addAll(read.entries);
        }
        return entries;
    }

    /** A list adds nothing to the path, so that it is left where the value that it stands for ends. */
    private void all(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean inObject = parser.getParsingContext().inObject();
            if (token == JsonToken.FIELD_NAME) {
                path.addLast(parser.currentName());
                add(parser, parser.currentName(), true);
            } else if (token.isScalarValue()) {
                add(parser, parser.getText(), false);
                if (inObject) path.removeLast();
            } else if (token.isStructEnd() && inObject) {
                path.removeLast();
            }
        }
    }

    private void add(JsonParser parser, String text, boolean key) {
        int line = parser.currentTokenLocation().getLineNr();
        entries.add(new YamlEntry(file, line, List.copyOf(path), text, key));
    }
}
