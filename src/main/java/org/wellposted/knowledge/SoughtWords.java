package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells that the words beside it name the job: "we are after a", "cercasi", "alınacaktır".
 *
 * @param before what stands before the name of the job
 * @param behind what stands behind it
 * @param filler words, folded, that may stand between and name none: articles, traits, "person", "eleman"
 * @param colleagues what stands before the names of jobs that are not the one offered: "work with", "report to"
 * @param studies what stands before or behind a name that is a subject of study, with {@link NameWords#BEFORE} or {@link NameWords#BEHIND}
 * @param heads words that make a title another job's, whatever else it says: "manager", "teacher"
 * @param stop words, folded, that no name of a job goes beyond
 */
public record SoughtWords(
        Phrases<Boolean> before,
        Phrases<Boolean> behind,
        Set<String> filler,
        Set<String> stop,
        Phrases<Boolean> colleagues,
        Phrases<String> studies,
        Phrases<Boolean> heads) {

    static SoughtWords of(Vocabulary.Sought sought) {
        return new SoughtWords(
                Phrases.of(sought.before()),
                Phrases.of(sought.behind()),
                Phrases.folded(sought.filler()),
                Phrases.folded(sought.stop()),
                Phrases.of(sought.colleagues()),
                new Phrases.Builder<String>().add(sought.studies()).build(),
                Phrases.of(sought.heads()));
    }

    void write(DataOutputStream out) throws IOException {
        before.write(out);
        behind.write(out);
        Fields.words(out, List.copyOf(filler));
        Fields.words(out, List.copyOf(stop));
        colleagues.write(out);
        studies.write(out);
        heads.write(out);
    }

    static SoughtWords read(DataInputStream in) throws IOException {
        return new SoughtWords(
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                new HashSet<>(Fields.words(in)),
                new HashSet<>(Fields.words(in)),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, side -> side, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()));
    }
}
