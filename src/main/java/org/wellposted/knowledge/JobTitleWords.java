package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What names the job.
 *
 * @param names each name with its role, or {@link #OTHER_JOB}
 * @param neighbours those of the names that are of a job beside the role, with the role
 * @param general those of the names that many jobs go by, with the role
 * @param loose titles that no name says in full
 * @param fields each field of work with its role, which it names where it is the whole title
 * @param seeking what says that somebody is looked for
 */
public record JobTitleWords(
        Phrases<String> names,
        Phrases<String> neighbours,
        Phrases<String> general,
        LooseTitles loose,
        Phrases<String> fields,
        Phrases<Boolean> seeking) {

    /** Stands for every job that is none of the roles. */
    public static final String OTHER_JOB = "";

    /**
     * @param roles the ids of those that are known: what a language says of others is not read
     * @param connectives what may stand between the words of a name
     */
    static JobTitleWords of(Vocabulary vocabulary, Set<String> roles, Set<String> connectives) {
        Phrases.Builder<String> names = new Phrases.Builder<>();
        Phrases.Builder<String> neighbours = new Phrases.Builder<>();
        Phrases.Builder<String> general = new Phrases.Builder<>();
        Phrases.Builder<String> fields = new Phrases.Builder<>();
        vocabulary.roleNames().forEach((role, own) -> {
            if (roles.contains(role)) names.add(own, role);
        });
        vocabulary.neighbours().forEach((role, own) -> {
            if (!roles.contains(role)) return;
            names.add(own, role);
            neighbours.add(own, role);
        });
        vocabulary.general().forEach((role, own) -> {
            if (!roles.contains(role)) return;
            names.add(own, role);
            general.add(own, role);
        });
        vocabulary.roleFields().forEach((role, own) -> {
            if (roles.contains(role)) fields.add(own, role);
        });
        return new JobTitleWords(
                names.add(vocabulary.otherJobs(), OTHER_JOB).build(connectives),
                neighbours.build(connectives),
                general.build(connectives),
                LooseTitles.of(vocabulary.loose(), roles),
                fields.build(connectives),
                Phrases.of(vocabulary.term(Vocabulary.SEEKING)));
    }

    void write(DataOutputStream out) throws IOException {
        names.write(out);
        neighbours.write(out);
        general.write(out);
        loose.write(out);
        fields.write(out);
        seeking.write(out);
    }

    static JobTitleWords read(DataInputStream in, Set<String> connectives) throws IOException {
        return new JobTitleWords(
                Phrases.read(in, role -> role, connectives),
                Phrases.read(in, role -> role, connectives),
                Phrases.read(in, role -> role, connectives),
                LooseTitles.read(in),
                Phrases.read(in, role -> role, connectives),
                Phrases.read(in, Boolean::valueOf, Set.of()));
    }
}
