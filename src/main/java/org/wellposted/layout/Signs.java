package org.wellposted.layout;

import java.util.List;
import java.util.Objects;
import org.wellposted.knowledge.Concept;
import org.wellposted.text.LineWords;

/**
 * What a line says that tells its section, as the stages behind this one recognised it.
 *
 * @param whole the line with all of its words
 * @param line the same with the words that are read, an inline heading left out
 * @param stated the concepts that it states, denied ones too, each once for each way it is asked for
 * @param pays whether it names a sum that the job pays
 * @param contact whether an address stands in it
 * @param gap the id of the section that a gap in it waits for, or null
 */
public record Signs(LineWords whole, LineWords line, List<Concept> stated, boolean pays, boolean contact, String gap) {

    public Signs {
        stated = List.copyOf(stated);
    }

    /** Whether a concept of it states this section. */
    boolean says(String section) {
        return stated.stream().anyMatch(concept -> section.equals(concept.states()));
    }

    /** Whether it states something that is no sign of this section. */
    boolean saysOtherThan(String section) {
        return stated.stream().anyMatch(concept -> !Objects.equals(section, concept.states()));
    }
}
