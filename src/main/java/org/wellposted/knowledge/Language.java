package org.wellposted.knowledge;

import java.util.List;
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

    /**
     * @param brief what is suggested to a short draft instead, or null for the same
     * @param household what is suggested where a family hires, or null for the same
     * @param variants what is suggested to drafts of some countries instead; none if it is the same in all
     */
    public record Statement(
            String name, String heading, String text, String brief, String household, List<Variant> variants) {

        public Statement {
            variants = OrEmpty.list(variants);
        }

        /**
         * The text for a draft.
         *
         * @param toShort whether it is a short one
         * @param family whether a family hires
         * @param country the ISO 3166-1 code of its country, or an empty text where that is not known
         */
        public String text(boolean toShort, boolean family, String country) {
            if (family && household != null) return household;
            if (toShort && brief != null) return brief;
            return variants.stream()
                    .filter(variant -> variant.in().contains(country))
                    .map(Variant::text)
                    .findFirst()
                    .orElse(text);
        }
    }

    /** @param in the ISO 3166-1 codes of the countries */
    public record Variant(List<String> in, String text) {}

    /** How an item is called: a section or a concept; the id itself where it has no name. */
    public String nameOf(String item) {
        String name = null;
        if (statements.containsKey(item)) name = statements.get(item).name();
        else if (sentences.containsKey(item)) name = sentences.get(item).name();
        return name == null ? item : name;
    }

    /** What is suggested for a concept; its name where the language has no sentence for it. */
    public String sentence(String concept) {
        Sentence sentence = sentences.get(concept);
        return sentence == null || sentence.say() == null ? nameOf(concept) : sentence.say();
    }

    /** What is suggested for a section; what the language does not say of it is left as a gap. */
    public Statement statement(String section) {
        Statement said = statements.get(section);
        String name = nameOf(section);
        if (said == null) return new Statement(name, name, "[" + name + "]", null, null, List.of());
        String text = said.text() == null ? "[" + name + "]" : said.text();
        return new Statement(
                name,
                said.heading() == null ? name : said.heading(),
                text,
                said.brief(),
                said.household(),
                said.variants());
    }
}
