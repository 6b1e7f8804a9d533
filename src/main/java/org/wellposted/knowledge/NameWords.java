package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells whose a name is.
 *
 * @param before what stands right before a name, with the id of its section
 * @param behind what stands right behind it, likewise
 * @param within small words, folded, that may stand between the words of one name
 * @param common words, folded, that begin with a capital at the head of a line or a sentence and are nobody's name
 */
public record NameWords(Phrases<String> before, Phrases<String> behind, Set<String> within, Set<String> common) {

    static NameWords of(Vocabulary.Naming naming) {
        return new NameWords(
                new Phrases.Builder<String>().add(naming.before()).build(),
                new Phrases.Builder<String>().add(naming.behind()).build(),
                Phrases.folded(naming.within()),
                Phrases.folded(naming.common()));
    }

    void write(DataOutputStream out) throws IOException {
        before.write(out);
        behind.write(out);
        Fields.words(out, List.copyOf(within));
        Fields.words(out, List.copyOf(common));
    }

    static NameWords read(DataInputStream in) throws IOException {
        return new NameWords(
                Phrases.read(in, section -> section, Set.of()),
                Phrases.read(in, section -> section, Set.of()),
                new HashSet<>(Fields.words(in)),
                new HashSet<>(Fields.words(in)));
    }
}
