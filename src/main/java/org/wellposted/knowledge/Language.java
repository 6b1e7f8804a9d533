package org.wellposted.knowledge;

import java.util.List;
import java.util.Map;

/**
 * All that makes a language. The fields are those of rules/languages, see rules/README.md.
 *
 * @param name its name in itself
 * @param cues what tells the section of a line under no heading
 * @param sentences what is suggested for each concept
 * @param statements what is suggested for each section
 * @param messages what each rule says, by rule id
 * @param interfaceWords the words of page, command line and errors; nested keys are joined by dots
 */
public record Language(
        String id,
        String name,
        List<String> functionWords,
        List<String> connectives,
        Degrees degrees,
        PlaceholderWords placeholders,
        List<List<String>> months,
        PayWords pay,
        Map<String, List<String>> terms,
        Map<String, List<String>> headings,
        Cues cues,
        Map<String, Sentence> sentences,
        Map<String, Statement> statements,
        Map<String, String> messages,
        Map<String, String> interfaceWords) {

    /**
     * By section, what a line says that belongs there.
     *
     * @param begins its first words
     * @param says words anywhere in it
     * @param ends the last letters of its last word
     */
    public record Cues(
            Map<String, List<String>> begins, Map<String, List<String>> says, Map<String, List<String>> ends) {}

    /** How strongly something is asked. */
    public record Degrees(List<String> required, List<String> preferred, List<String> denied) {}

    /**
     * @param words what stands for something still to be said, in brackets or not
     * @param applicant what a gap says that the applicant is to fill
     * @param items by section, what a gap's words say about where it belongs
     */
    public record PlaceholderWords(List<String> words, List<String> applicant, Map<String, List<String>> items) {}

    /**
     * @param cues a sum is pay only near one of these
     * @param periods year, month, week, day, hour
     * @param bases gross, net
     * @param agreements what names a collective agreement or pay scale
     * @param levels what stands beside a level of it
     */
    public record PayWords(
            List<String> cues,
            Map<String, List<String>> periods,
            Map<String, List<String>> bases,
            List<String> agreements,
            List<String> levels) {}

    /** @param say the sentence to add, or null for concepts that are never suggested */
    public record Sentence(String name, String say) {}

    public record Statement(String name, String heading, String text) {}

    /** How an item is called: a section or a concept; the id itself where it has no name. */
    public String nameOf(String item) {
        if (statements.containsKey(item)) {
            return statements.get(item).name();
        }
        return sentences.containsKey(item) ? sentences.get(item).name() : item;
    }
}
