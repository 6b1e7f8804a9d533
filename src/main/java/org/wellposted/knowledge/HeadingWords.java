package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What headings are told by.
 *
 * @param connectives articles and prepositions, folded, which do not count in a heading or a title
 * @param openings each form with the section that it opens
 */
public record HeadingWords(Set<String> connectives, Phrases<String> openings) {

    static HeadingWords of(List<String> connectives, Map<String, List<String>> headings) {
        Set<String> folded = Phrases.folded(connectives);
        return new HeadingWords(
                folded, new Phrases.Builder<String>().add(headings).build(folded));
    }

    void write(DataOutputStream out) throws IOException {
        Fields.words(out, List.copyOf(connectives));
        openings.write(out);
    }

    static HeadingWords read(DataInputStream in) throws IOException {
        Set<String> connectives = new HashSet<>(Fields.words(in));
        return new HeadingWords(connectives, Phrases.read(in, section -> section, connectives));
    }
}
