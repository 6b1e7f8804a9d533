package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells the section of a line under no heading.
 *
 * @param says each form anywhere in a line, with its section
 * @param begins each form at the head of a line, with its section
 * @param ends by the last letters of a line, folded, its section
 */
public record CueWords(Phrases<String> says, Phrases<String> begins, Map<String, String> ends) {

    static CueWords of(Vocabulary.Cues cues) {
        Map<String, String> ends = new HashMap<>();
        cues.ends().forEach((section, forms) -> Phrases.folded(forms).forEach(end -> ends.put(end, section)));
        return new CueWords(
                new Phrases.Builder<String>().add(cues.says()).build(),
                new Phrases.Builder<String>().add(cues.begins()).build(),
                ends);
    }

    void write(DataOutputStream out) throws IOException {
        says.write(out);
        begins.write(out);
        Fields.map(out, ends, section -> Fields.text(out, section));
    }

    static CueWords read(DataInputStream in) throws IOException {
        return new CueWords(
                Phrases.read(in, section -> section, Set.of()),
                Phrases.read(in, section -> section, Set.of()),
                Fields.map(in, () -> Fields.text(in)));
    }
}
