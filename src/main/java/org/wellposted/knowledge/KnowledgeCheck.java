package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellposted.knowledge.Knowledge.Shared;
import org.wellposted.model.Need;
import org.wellposted.text.Tongue;

/**
 * What must hold between the files of rules/, whatever they are read from: every language says all, nothing is asked twice.
 * That every id that is named is also defined is checked where the lines of the files are known: {@link KnowledgeNames}.
 */
public final class KnowledgeCheck {

    /** Concepts of these kinds are suggested, so each language needs a sentence for them. */
    private static final Set<String> SUGGESTED = Set.of("duty", "skill", "qualification", "tool", "benefit", "apply");

    /** A clause has no more words. */
    private static final int MOST_WORDS = 255;

    private static final Map<String, Pattern> CODES = Map.of(
            "onet", Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}"),
            "isco", Pattern.compile("\\d{4}"),
            "esco", Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[0-9a-f-]{36}"));

    private static final int MONTHS = 12;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final List<String> wrong = new ArrayList<>();

    private KnowledgeCheck() {}

    /** What is wrong, a line each; empty if nothing is. */
    public static List<String> of(Knowledge knowledge) {
        KnowledgeCheck check = new KnowledgeCheck();
        check.shared(knowledge.shared());
        check.wrong.addAll(VoicesCheck.of(knowledge.shared()));
        knowledge
                .languageIds()
                .forEach(id -> check.language(knowledge.shared(), knowledge.language(id), knowledge.vocabulary(id)));
        knowledge.tongues().stream()
                .filter(Tongue::read)
                .forEach(tongue -> check.words(tongue, knowledge.vocabulary(tongue.id())));
        check.interfaceWords(knowledge);
        return check.wrong;
    }

    private void shared(Shared shared) {
        shared.sets()
                .forEach(set -> set.asks()
                        .forEach(ask -> sourced(ask.source(), "requirements/" + set.id() + ".yaml: " + ask.item())));
        sourced(shared.groundsSource(), "sections.yaml: grounds");
        shared.concepts().values().forEach(c -> {
            String where = "concepts: " + c.id();
            if (Math.min(c.window(), c.unlessNear()) < 0 || Math.max(c.window(), c.unlessNear()) > MOST_WORDS) {
                wrong.add(where + ": window and unless-near are numbers of words, at most " + MOST_WORDS);
            }
        });
        shared.tongues()
                .forEach(tongue -> tongue.plainLetters().keySet().stream()
                        .filter(letter -> letter.length() != 1 || !Character.isLowerCase(letter.charAt(0)))
                        .forEach(letter -> wrong.add("languages/" + tongue.id()
                                + "/language.yaml: plain-letters are single letters in lower case, not '" + letter
                                + "'")));
        shared.roles().values().forEach(this::codes);
        shared.roles().values().forEach(role -> twice(role, shared.concepts()));
        shared.roles()
                .values()
                .forEach(role -> role.overAsked().forEach(over -> {
                    String where = "roles/" + role.id() + ".yaml: over-asked " + over.item();
                    sourced(over.source(), where);
                    boolean required = role.needs().stream()
                            .anyMatch(need -> need.concept().equals(over.item()) && need.asked() == Need.REQUIRED);
                    if (required) wrong.add(where + " is what the role itself requires");
                }));
        shared.roles()
                .values()
                .forEach(role -> role.needs().forEach(need -> {
                    String where = "roles/" + role.id() + ".yaml: " + need.concept();
                    sourced(need.source(), where);
                    Concept concept = shared.concepts().get(need.concept());
                    if (concept != null && !concept.kind().equals(need.kind())) {
                        wrong.add(where + " stands under " + need.kind() + " but is a " + concept.kind());
                    }
                }));
    }

    /** A duty is said in every mood, so each of its sentences has a verb that can be. */
    private void moods(Shared shared, Language language) {
        Moods moods = language.moods();
        String file = "languages/" + language.id() + "/moods.yaml: ";
        moods.verbs()
                .forEach((verb, forms) -> moods.endings().keySet().stream()
                        .filter(mood -> !mood.equals(moods.base()) && !mood.equals(moods.named()))
                        .filter(mood -> forms.getOrDefault(mood, "").isBlank())
                        .forEach(mood -> wrong.add(file + "'" + verb + "' has no " + mood)));
        known(moods.endings().keySet(), moods.base(), file + "base", "mood");
        known(moods.endings().keySet(), moods.named(), file + "named", "mood");
        if (!Set.of(Moods.FIRST, Moods.LAST).contains(moods.carriedBy())) {
            wrong.add(
                    file + "carried-by is " + Moods.FIRST + " or " + Moods.LAST + ", not '" + moods.carriedBy() + "'");
        }
        moods.verbs().values().stream()
                .flatMap(forms -> forms.keySet().stream())
                .distinct()
                .forEach(mood -> known(moods.endings().keySet(), mood, file + "forms", "mood"));
        shared.concepts().values().stream()
                .filter(concept -> concept.kind().equals("duty"))
                .forEach(concept -> {
                    Language.Sentence sentence = language.sentences().get(concept.id());
                    boolean said = sentence != null && sentence.say() != null;
                    if (said && !moods.moves(sentence.say(), Locale.forLanguageTag(language.id()))) {
                        wrong.add(file + "no verb for \"" + sentence.say() + "\"");
                    }
                });
    }

    /** Who says the one has said the other: then both are not to be asked for, or one sentence would answer for two. */
    private void twice(Role role, Map<String, Concept> concepts) {
        Set<String> asked = new LinkedHashSet<>();
        role.needs().stream().filter(need -> need.asked() != Need.OPTIONAL).forEach(need -> asked.add(need.concept()));
        for (String concept : asked) {
            Set<String> implied = new LinkedHashSet<>();
            implied(concept, concepts, implied);
            implied.retainAll(asked);
            implied.forEach(other -> wrong.add("roles/" + role.id() + ".yaml: asks for " + concept + " and for " + other
                    + ", which it implies; make one of them optional"));
        }
    }

    private static void implied(String concept, Map<String, Concept> concepts, Set<String> into) {
        if (!concepts.containsKey(concept)) return;
        for (String other : concepts.get(concept).implies()) if (into.add(other)) implied(other, concepts, into);
    }

    private void codes(Role role) {
        CODES.forEach((taxonomy, form) -> role.codes().get(taxonomy).stream()
                .filter(code -> !form.matcher(code).matches())
                .forEach(code -> wrong.add("roles/" + role.id() + ".yaml: '" + code + "' is no code of " + taxonomy)));
    }

    private void language(Shared shared, Language language, Vocabulary vocabulary) {
        String folder = "languages/" + language.id() + "/";
        moods(shared, language);
        Vocabulary.READ_BY.stream()
                .filter(term -> !vocabulary.terms().containsKey(term))
                .forEach(term ->
                        wrong.add(folder + "terms: '" + term + "' is not there, by whose forms drafts are read"));
        Set<String> terms = vocabulary.terms().keySet();
        shared.concepts().values().forEach(concept -> {
            boolean sayable = concept.says().stream()
                    .anyMatch(pattern -> Concept.pattern(pattern).stream()
                            .allMatch(group -> group.stream().anyMatch(terms::contains)));
            if (!sayable) wrong.add(folder + "terms: no term for any pattern of '" + concept.id() + "'");
            Language.Sentence sentence = language.sentences().get(concept.id());
            if (sentence == null || sentence.name() == null) {
                wrong.add(folder + "sentences: no name for '" + concept.id() + "'");
            } else if (SUGGESTED.contains(concept.kind()) && sentence.say() == null) {
                wrong.add(folder + "sentences: no sentence for '" + concept.id() + "'");
            }
        });
        vocabulary.terms().forEach((id, forms) -> {
            if (forms == null || forms.isEmpty()) wrong.add(folder + "terms: '" + id + "' has no form");
        });
        shared.sections().forEach(section -> {
            if (!language.statements().containsKey(section.id())) {
                wrong.add(folder + "statements.yaml: nothing for '" + section.id() + "'");
            }
            if (!vocabulary.headings().containsKey(section.id())) {
                wrong.add(folder + "headings.yaml: nothing for '" + section.id() + "'");
            }
        });
        shared.roles().values().forEach(role -> {
            if (!vocabulary.roleNames().containsKey(role.id()) || !role.title().containsKey(language.id())) {
                wrong.add(folder + "roles.yaml: no title or names for '" + role.id() + "'");
            }
        });
        Vocabulary.Kinds kinds = vocabulary.kinds();
        Stream.of(kinds.opening(), kinds.before(), kinds.behind())
                .flatMap(words -> words.keySet().stream())
                .filter(kind -> !KindWords.KINDS.contains(kind))
                .distinct()
                .forEach(kind -> wrong.add(folder + "kinds.yaml: '" + kind + "' is no kind of line: "
                        + String.join(", ", KindWords.KINDS) + " are"));
        vocabulary.money().currencies().keySet().stream()
                .filter(code -> !CURRENCY.matcher(code).matches())
                .forEach(code -> wrong.add(folder + "language.yaml: money: '" + code + "' is no code of a currency"));
    }

    /** Each list of words that drafts are read by has some. */
    private void words(Tongue tongue, Vocabulary vocabulary) {
        String file = "languages/" + tongue.id() + "/language.yaml: ";
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("function-words", tongue.words());
        lists.put("connectives", vocabulary.connectives());
        lists.put("degrees: required", vocabulary.degrees().required());
        lists.put("degrees: preferred", vocabulary.degrees().preferred());
        lists.put("degrees: denied", vocabulary.degrees().denied());
        lists.put("placeholders: words", vocabulary.placeholders().words());
        lists.put("placeholders: applicant", vocabulary.placeholders().applicant());
        lists.put("pay: cues", vocabulary.pay().cues());
        lists.put("pay: agreements", vocabulary.pay().agreements());
        lists.put("pay: levels", vocabulary.pay().levels());
        for (String period : List.of("year", "month", "week", "day", "hour")) {
            lists.put("pay: periods: " + period, vocabulary.pay().periods().get(period));
        }
        for (String basis : List.of("gross", "net"))
            lists.put("pay: bases: " + basis, vocabulary.pay().bases().get(basis));
        lists.forEach((list, words) -> {
            if (words == null || words.isEmpty()) wrong.add(file + "no words for " + list);
        });
        if (vocabulary.months().size() != MONTHS)
            wrong.add(file + "months are " + MONTHS + ", not "
                    + vocabulary.months().size());
    }

    /** What one language has words for in page and command line, each has. */
    private void interfaceWords(Knowledge knowledge) {
        Set<String> all = new LinkedHashSet<>();
        knowledge
                .languageIds()
                .forEach(
                        id -> all.addAll(knowledge.language(id).interfaceWords().keySet()));
        knowledge
                .languageIds()
                .forEach(id -> all.stream()
                        .filter(key -> !knowledge.language(id).interfaceWords().containsKey(key))
                        .forEach(key -> wrong.add("languages/" + id + "/interface.yaml: nothing for '" + key + "'")));
    }

    private void known(Set<String> ids, String id, String where, String what) {
        if (ids.contains(id)) return;
        List<String> near = Knowledge.nearest(id, ids);
        wrong.add(where + ": no " + what + " '" + id + "'"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }

    private void sourced(String source, String where) {
        if (source == null) wrong.add(where + " has no source: name one of sources.yaml");
    }
}
