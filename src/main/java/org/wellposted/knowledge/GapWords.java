package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What a gap is told by that is still to be filled.
 *
 * @param unfilled what stands for something still to be said, in brackets or not
 * @param alone what stands for it where it is all that a line says; behind a label it is an answer: "Salary: to be agreed"
 * @param applicant what a gap says that the applicant is to fill
 * @param tags what is no gap though it stands in brackets
 * @param asides what begins a bracket that holds an example or a remark: "for example"
 * @param sections by what a gap says, the section it belongs to
 */
public record GapWords(
        Phrases<Boolean> unfilled,
        Phrases<Boolean> alone,
        Phrases<Boolean> applicant,
        Phrases<Boolean> tags,
        Phrases<Boolean> asides,
        Phrases<String> sections) {

    static GapWords of(Vocabulary.PlaceholderWords words) {
        return new GapWords(
                Phrases.of(words.words()),
                Phrases.of(words.alone()),
                Phrases.of(words.applicant()),
                Phrases.of(words.tags()),
                Phrases.of(words.asides()),
                new Phrases.Builder<String>().add(words.items()).build());
    }

    void write(DataOutputStream out) throws IOException {
        unfilled.write(out);
        alone.write(out);
        applicant.write(out);
        tags.write(out);
        asides.write(out);
        sections.write(out);
    }

    static GapWords read(DataInputStream in) throws IOException {
        return new GapWords(
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, section -> section, Set.of()));
    }
}
