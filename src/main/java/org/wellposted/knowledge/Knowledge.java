package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wellposted.model.Voice;
import org.wellposted.text.Tongue;

/**
 * All that the project knows: what rules/*.yaml say, compiled. A language is loaded when it is first asked for.
 */
public final class Knowledge {

    private final Shared shared;
    private final Loading loading;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Certainty certainty;
    private JobNames jobNames;
    private Towns towns;

    /** Where what is not needed at once comes from. */
    interface Loading {

        /** What is said in a language. */
        Language language(String id);

        /** What its drafts are read by, as people write it. */
        Vocabulary vocabulary(String id);

        /** The same, made ready. */
        LexiconTables lexicon(Knowledge knowledge, Tongue tongue, boolean plainly);

        /** The figures that decide. */
        Certainty certainty();

        /** The names of towns. */
        Towns towns();

        /** The names of jobs in every language. */
        JobNames jobNames(Knowledge knowledge);
    }

    /**
     * What is the same in every language.
     *
     * @param sections in the order in which a posting is written
     * @param countries by code
     * @param mail what is known of addresses
     * @param grounds what an equal-opportunity statement should name
     * @param tongues every language that can be told, those that are read first
     * @param sums how sums are written in any language
     * @param voices which rule speaks of which items
     * @param sets what is required of which posting
     * @param ideas the ids of the rules whose findings are ideas
     */
    public record Shared(
            Map<String, Source> sources,
            List<SectionKind> sections,
            List<String> grounds,
            String groundsSource,
            Map<String, Concept> concepts,
            Map<String, Role> roles,
            List<Tongue> tongues,
            SumWords sums,
            List<Voice> voices,
            List<RequirementSet> sets,
            List<String> ideas,
            Map<String, Country> countries,
            MailWords mail) {

        public Shared {
            sources = Collections.unmodifiableMap(sources);
            concepts = Collections.unmodifiableMap(concepts);
            roles = Collections.unmodifiableMap(roles);
            countries = Collections.unmodifiableMap(countries);
        }
    }

    Knowledge(Shared shared, Loading loading) {
        this.shared = shared;
        this.loading = loading;
        this.certainty = loading.certainty();
    }

    /** What is packed into the product: read anew at each call. */
    public static Knowledge shipped() {
        return new Knowledge(Packed.open("shared", SharedCodec::read), new Packed());
    }

    Shared shared() {
        return shared;
    }

    public Map<String, Source> sources() {
        return shared.sources();
    }

    public List<SectionKind> sections() {
        return shared.sections();
    }

    public List<String> grounds() {
        return shared.grounds();
    }

    /** By their ISO 3166-1 codes. */
    public Map<String, Country> countries() {
        return shared.countries();
    }

    public MailWords mail() {
        return shared.mail();
    }

    public String groundsSource() {
        return shared.groundsSource();
    }

    public Map<String, Concept> concepts() {
        return shared.concepts();
    }

    public Map<String, Role> roles() {
        return shared.roles();
    }

    public List<Tongue> tongues() {
        return shared.tongues();
    }

    /** How sums are written in any language: codes and signs. */
    public SumWords sums() {
        return shared.sums();
    }

    /** Which rule speaks of an item that is missing or only touched on, by its kind and need. */
    public List<Voice> voices() {
        return shared.voices();
    }

    /** What is required of which posting, whatever its role. */
    public List<RequirementSet> sets() {
        return shared.sets();
    }

    /** The ids of the rules whose findings are ideas: for who asks for all, and none of the advice. */
    public List<String> ideas() {
        return shared.ideas();
    }

    /** The ids of the languages that drafts can be read in. */
    public List<String> languageIds() {
        return shared.tongues().stream().filter(Tongue::read).map(Tongue::id).toList();
    }

    /**
     * @param id one of {@link #languageIds()}
     * @throws IllegalArgumentException if there is no such language
     */
    public Language language(String id) {
        return languages.computeIfAbsent(read(id), loading::language);
    }

    /**
     * What a language is read by. Loaded for what asks about the words themselves: a draft is read with what the build
     * made of them.
     *
     * @param id one of {@link #languageIds()}
     * @throws IllegalArgumentException if there is no such language
     */
    public Vocabulary vocabulary(String id) {
        return vocabularies.computeIfAbsent(read(id), loading::vocabulary);
    }

    /**
     * All that a language's drafts are read with.
     *
     * @param plainly for drafts typed without the letters of the language
     */
    public Lexicon lexicon(Tongue tongue, boolean plainly) {
        return lexicons.computeIfAbsent(
                tongue.id() + (plainly ? " plainly" : ""),
                key -> new Lexicon(this, tongue.id(), loading.lexicon(this, tongue, plainly)));
    }

    /** The figures that decide. */
    public Certainty certainty() {
        return certainty;
    }

    /** The names of jobs in every language, for whoever asks for a role by a title. */
    public synchronized JobNames jobNames() {
        if (jobNames == null) jobNames = loading.jobNames(this);
        return jobNames;
    }

    /** The names of towns, for whoever finds a name that may be one. */
    public synchronized Towns towns() {
        if (towns == null) towns = loading.towns();
        return towns;
    }

    private String read(String id) {
        if (!languageIds().contains(id)) throw new IllegalArgumentException("no language '" + id + "'");
        return id;
    }

    /** The known ids nearest to a word that is none of them, nearest first, at most three. */
    public static List<String> nearest(String word, Iterable<String> ids) {
        Map<Integer, List<String>> byDistance = new TreeMap<>();
        for (String id : ids) {
            int distance = distance(word, id);
            boolean part = word.length() > 2 && id.contains(word);
            if (part || distance <= Math.max(2, id.length() / 3)) {
                byDistance
                        .computeIfAbsent(part ? 0 : distance, d -> new ArrayList<>())
                        .add(id);
            }
        }
        return byDistance.values().stream().flatMap(List::stream).limit(3).toList();
    }

    /** Levenshtein's: the fewest letters to add, drop or change. */
    public static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            int[] done = last;
            last = next;
            next = done;
        }
        return last[b.length()];
    }
}
