package org.wellposted.knowledge;

import java.util.Map;

/**
 * What is said in a language; what is read is its {@link Vocabulary}. The fields are those of rules/languages, see rules/README.md.
 *
 * @param name its name in itself
 * @param sentences what is suggested for each concept
 * @param statements what is suggested for each section
 * @param moods how a sentence is said as those of the list it joins
 * @param messages what each rule says, by rule id
 * @param interfaceWords the words of page, command line and errors; nested keys are joined by dots
 */
public record Language(
        String id,
        String name,
        Map<String, Sentence> sentences,
        Map<String, Statement> statements,
        Moods moods,
        Map<String, String> messages,
        Map<String, String> interfaceWords) {

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
