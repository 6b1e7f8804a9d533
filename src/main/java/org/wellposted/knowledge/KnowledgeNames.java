package org.wellposted.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every id in the files of knowledge, and whether each that is named is defined: told with the line it stands on. */
public final class KnowledgeNames {

    private final List<YamlEntry> entries;
    private final List<WrittenId> ids = new ArrayList<>();
    private final KnownIds known = new KnownIds();

    private KnowledgeNames(List<YamlEntry> entries) {
        this.entries = entries;
        for (YamlEntry entry : entries) {
            IdPlace.ALL.stream()
                    .filter(place -> place.holds(entry))
                    .forEach(place -> place.ids(entry)
                            .forEach(id -> ids.add(
                                    new WrittenId(place.kind(), id, entry.file(), entry.line(), place.defines()))));
        }
        ids.stream().filter(WrittenId::defines).forEach(id -> known.add(id.kind(), id.id()));
    }

    /**
     * @param rules a folder as the project's rules/ is
     * @throws KnowledgeReader.Malformed if a file is no YAML, for whoever edits it
     * @throws IOException if one cannot be read
     */
    public static KnowledgeNames in(Path rules) throws IOException {
        return new KnowledgeNames(YamlEntries.in(rules));
    }

    public KnownIds known() {
        return known;
    }

    /** Every id, where it stands, in the order of the files. */
    public List<WrittenId> ids() {
        return ids;
    }

    /** Every key and value, in the order of the files. */
    public List<YamlEntry> entries() {
        return entries;
    }

    /** What leads nowhere and what nothing leads to, a line each. The ids of rules are not looked at: these are not known here. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> used = new HashSet<>(Vocabulary.READ_BY);
        ids.stream().filter(id -> id.kind() == IdKind.TERM && !id.defines()).forEach(id -> used.add(id.id()));
        for (WrittenId id : ids) {
            if (id.kind() == IdKind.RULE) continue;
            if (!known.know(id)) faults.add(known.fault(id));
            if (id.kind() == IdKind.TERM && id.defines() && !used.contains(id.id())) faults.add(unused(id, used));
        }
        return faults;
    }

    private static String unused(WrittenId term, Set<String> used) {
        List<String> near = Knowledge.nearest(term.id(), used);
        return term.fault("no concept uses the term '" + term.id() + "'; "
                + (near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "? If not, ")
                + "take it out or use it");
    }
}
