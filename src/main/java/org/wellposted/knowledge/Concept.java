package org.wellposted.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something a posting can state, the same in every language. The fields are those of rules/concepts, see rules/README.md.
 *
 * @param section the section its sentence belongs in
 * @param says patterns as written: groups of term ids, one of each group to stand within {@code window} words
 * @param unless the ids of terms that turn the meaning
 * @param unlessNear within how many words these stand
 * @param liftedBy the ids of terms beside which they do not
 * @param touchedBy the term that touches on it, or null
 * @param implies the ids of the concepts that whoever says this says too
 * @param broader the ids of the concepts that are wider: whoever says one of these may mean this too
 * @param rulesOut the ids of the concepts that it makes no sense to ask for beside it, as experience where one is trained
 * @param goesWith the ids of the duties that it is asked for; none where it goes with any
 * @param trait whether it is a trait of the person: of these a posting names few, and none is offered in bulk
 * @param states the section whose item a mention makes present, or null
 * @param touches the section whose item a mention only touches on, or null
 * @param ground the ground on which an exclusion shuts people out, or null
 */
public record Concept(
        String id,
        String kind,
        String section,
        List<String> says,
        List<String> unless,
        int unlessNear,
        List<String> liftedBy,
        String touchedBy,
        List<String> implies,
        List<String> broader,
        List<String> rulesOut,
        List<String> goesWith,
        boolean trait,
        String states,
        String touches,
        String ground,
        int window) {

    /** A pattern: {@code "a|b, c"} is two groups of terms, the first with two to choose from. */
    public static List<List<String>> pattern(String written) {
        return Stream.of(written.split(","))
                .map(group -> Stream.of(group.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
