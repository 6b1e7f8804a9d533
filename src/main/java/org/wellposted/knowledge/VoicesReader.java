package org.wellposted.knowledge;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellposted.knowledge.KnowledgeReader.Malformed;
import org.wellposted.model.Need;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.model.Voice;

/** Reads voices.yaml: a row for each rule that speaks of items by their kind and need. */
public final class VoicesReader {

    private static final String FILE = "voices";

    /** Nobody need speak of what is there, or does not apply. */
    private static final List<Status> SPOKEN_OF = List.of(Status.MISSING, Status.CHECK);

    /** A reader does not look for what stands in a longer line. */
    private static final int MOST_NAMES = 9;

    private final Path file;
    private final List<Voice> voices = new ArrayList<>();

    private VoicesReader(Path file) {
        this.file = file;
    }

    private record Row(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> kind,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> need,

            String status,
            String rule,
            String severity,
            Integer names) {}

    /**
     * A voice for each kind and need in each row.
     *
     * @param layers of which the highest that has the file is read: it is one table
     * @throws Malformed if a row lacks a field, says what is unknown, or contradicts another
     */
    static List<Voice> in(Layers layers) {
        Path file = layers.highest(FILE);
        VoicesReader reader = new VoicesReader(file);
        for (JsonNode row : YamlFile.parsed(file)) reader.row(YamlFile.as(Row.class, row, file));
        return List.copyOf(reader.voices);
    }

    private void row(Row row) {
        if (row.rule == null) throw fault("a row has no rule: write rule: and the id of a rule");
        if (row.kind == null) throw fault(row, "has no kind: write kind: section, or [skill, tool]");
        if (row.need == null) throw fault(row, "has no need: write need: required, recommended or optional");
        if (row.status != null && row.severity == null) {
            throw fault(row, "has no severity: write severity: must, should or may");
        }
        if (row.status == null && (row.severity != null || row.names != null)) {
            throw fault(
                    row,
                    "does not say when it speaks: write status: missing or check; or leave severity and names out");
        }
        Status status = one(row, "status", row.status, SPOKEN_OF, Status::id);
        Severity severity = one(row, "severity", row.severity, Arrays.asList(Severity.values()), Severity::id);
        int names = row.names == null ? 0 : row.names;
        if (names < 0 || names > MOST_NAMES) throw fault(row, "names is a number of items, at most " + MOST_NAMES);
        for (String kind : row.kind) {
            for (String word : row.need) {
                Need need = one(row, "need", word, Arrays.asList(Need.values()), Need::id);
                add(new Voice(kind, need, status, row.rule, severity, names));
            }
        }
    }

    private void add(Voice voice) {
        for (Voice other : voices) {
            boolean same = other.kind().equals(voice.kind()) && other.need() == voice.need();
            if (same && (other.status() == voice.status() || other.shown() && voice.shown())) {
                throw fault("'" + other.rule() + "' and '" + voice.rule() + "' both speak of a "
                        + voice.need().id() + " " + voice.kind() + ": take one of them away");
            }
            boolean differ = other.severity() != voice.severity() || other.names() != voice.names();
            if (differ && other.rule().equals(voice.rule()) && other.speaks() && voice.speaks()) {
                throw fault("the rows of '" + voice.rule() + "' differ in severity or names: a rule has one of each");
            }
        }
        voices.add(voice);
    }

    private <T> T one(Row row, String field, String word, List<T> known, Function<T, String> id) {
        if (word == null) return null;
        return known.stream()
                .filter(value -> id.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> fault(
                        row,
                        field + " is " + known.stream().map(id).collect(Collectors.joining(" or ")) + ", not '" + word
                                + "'"));
    }

    private Malformed fault(Row row, String what) {
        return fault("the row of '" + row.rule + "': " + what);
    }

    private Malformed fault(String what) {
        return new Malformed(file, what);
    }
}
