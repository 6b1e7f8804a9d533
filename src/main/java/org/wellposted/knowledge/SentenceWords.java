package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.model.Mention.Degree;
import org.wellposted.text.Phrases;

/**
 * Words that say how what stands beside them is meant, whatever it is.
 *
 * @param degrees how strongly it is asked
 * @param conjunctions what stands between the last two pieces of an enumeration
 * @param subjectLine what asks for a subject line
 */
public record SentenceWords(Phrases<Degree> degrees, Phrases<Boolean> conjunctions, Phrases<Boolean> subjectLine) {

    static SentenceWords of(Vocabulary vocabulary) {
        Phrases.Builder<Degree> degrees = new Phrases.Builder<Degree>()
                .add(vocabulary.degrees().required(), Degree.REQUIRED)
                .add(vocabulary.degrees().preferred(), Degree.PREFERRED)
                .add(vocabulary.degrees().denied(), Degree.DENIED);
        return new SentenceWords(
                degrees.build(),
                Phrases.of(vocabulary.term(Vocabulary.AND)),
                Phrases.of(vocabulary.term(Vocabulary.SUBJECT_LINE)));
    }

    void write(DataOutputStream out) throws IOException {
        degrees.write(out);
        conjunctions.write(out);
        subjectLine.write(out);
    }

    static SentenceWords read(DataInputStream in) throws IOException {
        return new SentenceWords(
                Phrases.read(in, Degree::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()));
    }
}
