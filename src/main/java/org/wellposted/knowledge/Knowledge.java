package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All that the project knows: what rules/*.yaml say, compiled. A language is loaded when it is first asked for.
 *
 * <p>Begin with {@link #shipped()}.
 */
public final class Knowledge {

    private final Shared shared;
    private final Function<String, Language> loader;
    private final Function<String, Vocabulary> reader;
    private final Function<Knowledge, JobNames> naming;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private RoleSearch roleSearch;

    /**
     * What is the same in every language.
     *
     * @param sections in the order in which a posting is written
     * @param grounds what an equal-opportunity statement should name
     * @param tongues every language that can be told, those that are read first
     */
    public record Shared(
            Map<String, Source> sources,
            List<SectionNeed> sections,
            List<String> grounds,
            String groundsSource,
            Map<String, Concept> concepts,
            Map<String, Role> roles,
            List<Tongue> tongues,
            MoneyWords money) {}

    /**
     * How sums are written.
     *
     * @param currencies ISO 4217 code to the words and signs for it
     * @param thousand what stands behind a number for a thousand
     * @param range what stands between the two ends of a range
     */
    public record MoneyWords(Map<String, List<String>> currencies, List<String> thousand, List<String> range) {}

    /**
     * @param loader what is said in a language, by its id
     * @param reader what it is read by
     * @param naming the names of jobs in every language
     */
    Knowledge(
            Shared shared,
            Function<String, Language> loader,
            Function<String, Vocabulary> reader,
            Function<Knowledge, JobNames> naming) {
        this.shared = shared;
        this.loader = loader;
        this.reader = reader;
        this.naming = naming;
    }

    /** What is packed into the product. */
    public static Knowledge shipped() {
        return Shipped.KNOWLEDGE;
    }

    private static final class Shipped {
        static final Knowledge KNOWLEDGE = new Knowledge(
                open("shared", KnowledgeCodec::readShared),
                id -> open(id, KnowledgeCodec::readLanguage),
                id -> open(id + "-vocabulary", KnowledgeCodec::readVocabulary),
                knowledge -> open("job-names", KnowledgeCodec::readJobNames));
    }

    private interface Decoding<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> T open(String name, Decoding<T> decoding) {
        try (InputStream in = Knowledge.class.getResourceAsStream("/knowledge/" + name + ".bin")) {
            if (in == null) {
                throw new IllegalStateException("the compiled knowledge '" + name + "' is not in the product");
            }
            return decoding.from(KnowledgeCodec.input(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shared shared() {
        return shared;
    }

    public Map<String, Source> sources() {
        return shared.sources();
    }

    public List<SectionNeed> sections() {
        return shared.sections();
    }

    public List<String> grounds() {
        return shared.grounds();
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

    public MoneyWords money() {
        return shared.money();
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
        return languages.computeIfAbsent(read(id), loader);
    }

    /**
     * What a language is read by. Loaded for what asks about the words themselves: a draft is read with what the build
     * made of them.
     *
     * @param id one of {@link #languageIds()}
     * @throws IllegalArgumentException if there is no such language
     */
    public Vocabulary vocabulary(String id) {
        return vocabularies.computeIfAbsent(read(id), reader);
    }

    synchronized RoleSearch roleSearch() {
        if (roleSearch == null) roleSearch = new RoleSearch(this, naming.apply(this));
        return roleSearch;
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
                byDistance.computeIfAbsent(part ? 0 : distance, d -> new ArrayList<>()).add(id);
            }
        }
        return byDistance.values().stream().flatMap(List::stream).limit(3).toList();
    }

    /** Levenshtein's: the fewest letters to add, drop or change. */
    static int distance(String a, String b) {
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
