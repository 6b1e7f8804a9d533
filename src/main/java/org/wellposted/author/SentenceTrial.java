package org.wellposted.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Language.Sentence;
import org.wellposted.knowledge.Moods;
import org.wellposted.model.Draft;
import org.wellposted.model.Mention;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/**
 * What is suggested for a concept must be recognised as that concept, or the advice would come again; and as none that
 * stands beside it in a role, or one sentence would answer for two.
 */
final class SentenceTrial {

    private final Knowledge knowledge;
    private final Wellposted wellposted;
    private final List<String> faults = new ArrayList<>();

    SentenceTrial(Wellposted wellposted) {
        this.knowledge = wellposted.knowledge();
        this.wellposted = wellposted;
    }

    List<String> faults() {
        for (String id : knowledge.languageIds()) {
            Language language = knowledge.language(id);
            for (Concept concept : knowledge.concepts().values()) {
                Sentence sentence = language.sentences().get(concept.id());
                if (sentence.say() == null) continue;
                tried(concept, sentence.say(), language);
                if (concept.kind().equals("duty")) inEveryMood(concept, sentence, language);
            }
        }
        return faults;
    }

    /** A sentence joins lists of every mood; what is said in each must be recognised. */
    private void inEveryMood(Concept concept, Sentence sentence, Language language) {
        Moods moods = language.moods();
        for (String mood : moods.endings().keySet()) {
            if (mood.equals(moods.base())) continue;
            boolean named = mood.equals(moods.named());
            Locale locale = Locale.forLanguageTag(language.id());
            tried(concept, named ? sentence.name() : moods.said(sentence.say(), mood, locale), language);
        }
    }

    private void tried(Concept concept, String words, Language language) {
        Draft draft = Drafts.read("sentence.txt", "- " + words + "\n");
        Set<String> stated = wellposted
                .understand(draft, Setting.of(language.id(), null))
                .all(Mention.class)
                .filter(mention -> mention.stated() && !mention.denied())
                .map(Mention::concept)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String where = language.id() + ": \"" + words + "\"";
        if (!stated.remove(concept.id())) {
            faults.add(where + " is not recognised as " + concept.id());
        }
        stated.removeAll(implied(concept, new LinkedHashSet<>()));
        stated.retainAll(beside(concept));
        if (!stated.isEmpty()) {
            faults.add(where + " (" + concept.id() + ") is also taken for " + String.join(", ", stated));
        }
    }

    private Set<String> implied(Concept concept, Set<String> into) {
        for (String id : concept.implies()) {
            if (into.add(id)) implied(knowledge.concepts().get(id), into);
        }
        return into;
    }

    /** Of the same kind, and wanted by a role that wants this one too. */
    private Set<String> beside(Concept concept) {
        return knowledge.roles().values().stream()
                .filter(role ->
                        role.needs().stream().anyMatch(need -> need.concept().equals(concept.id())))
                .flatMap(role -> role.needs().stream())
                .filter(need -> need.kind().equals(concept.kind()))
                .map(need -> need.concept())
                .collect(Collectors.toSet());
    }
}
