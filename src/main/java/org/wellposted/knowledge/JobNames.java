package org.wellposted.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellposted.text.Letters;
import org.wellposted.text.PackedLists;

/**
 * The names of jobs in every language, cut into words. The build makes them for the product, which loads them as a few
 * arrays: cutting ten thousand names, or making an object of each, takes longer than a check.
 *
 * @param words every word of a name, bare, once; one that ends in a star stands for every ending
 * @param roleCounts of each word, in how many roles' names it stands
 * @param roles the roles' ids
 * @param languages the languages' ids
 * @param names the ids and names of roles, as written
 * @param firstField the number of the first name that is a field of work, and a job's only where no other word stands by it
 * @param roleOf of each name, the number of its role
 * @param languageOf of each name, the number of its language, or {@link #NO_LANGUAGE} for an id
 * @param nameWords of each name, the numbers of its words, those that tell nothing left out
 * @param otherWords the same of jobs that are none of the roles
 * @param connectives by language, the articles and prepositions that tell nothing
 */
public record JobNames(
        Texts words,
        int[] roleCounts,
        List<String> roles,
        List<String> languages,
        Texts names,
        int firstField,
        int[] roleOf,
        int[] languageOf,
        PackedLists nameWords,
        PackedLists otherWords,
        Map<String, List<String>> connectives) {

    public static final int NO_LANGUAGE = -1;

    /** Texts in UTF-8, end to end: most are never looked at. */
    public record Texts(byte[] letters, int[] ends) {

        static Texts of(Collection<String> texts) {
            int[] ends = new int[texts.size()];
            int end = 0;
            int i = 0;
            for (String text : texts) ends[i++] = end += text.getBytes(StandardCharsets.UTF_8).length;
            return new Texts(String.join("", texts).getBytes(StandardCharsets.UTF_8), ends);
        }

        public int count() {
            return ends.length;
        }

        public String get(int i) {
            int from = i == 0 ? 0 : ends[i - 1];
            return new String(letters, from, ends[i] - from, StandardCharsets.UTF_8);
        }
    }

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    static JobNames of(Knowledge knowledge) {
        return new Making().made(knowledge);
    }

    /** Names on their way. */
    private static final class Making {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> roleOf = new ArrayList<>();
        private final List<Integer> languageOf = new ArrayList<>();
        private final List<int[]> nameWords = new ArrayList<>();
        private final List<int[]> otherWords = new ArrayList<>();
        private final Map<String, List<String>> connectives = new HashMap<>();

        JobNames made(Knowledge knowledge) {
            List<String> roles = List.copyOf(knowledge.roles().keySet());
            List<String> languages = knowledge.languageIds();
            for (int r = 0; r < roles.size(); r++) add(roles.get(r), r, NO_LANGUAGE, List.of());
            for (int l = 0; l < languages.size(); l++) {
                Vocabulary vocabulary = knowledge.vocabulary(languages.get(l));
                List<String> passing = vocabulary.connectives().stream()
                        .flatMap(c -> cut(c).stream())
                        .distinct()
                        .toList();
                connectives.put(languages.get(l), passing);
                for (int r = 0; r < roles.size(); r++) {
                    String title = knowledge.roles().get(roles.get(r)).title().get(languages.get(l));
                    if (title != null) add(title, r, l, passing);
                    for (String name : vocabulary.roleNames().getOrDefault(roles.get(r), List.of()))
                        add(name, r, l, passing);
                    for (String name : vocabulary.neighbours().getOrDefault(roles.get(r), List.of()))
                        add(name, r, l, passing);
                }
                for (String name : vocabulary.otherJobs()) otherWords.add(numbered(name, passing));
            }
            int firstField = names.size();
            for (int l = 0; l < languages.size(); l++) {
                Map<String, List<String>> fields =
                        knowledge.vocabulary(languages.get(l)).roleFields();
                for (int r = 0; r < roles.size(); r++) {
                    for (String name : fields.getOrDefault(roles.get(r), List.of())) {
                        add(name, r, l, connectives.get(languages.get(l)));
                    }
                }
            }
            Map<Integer, Set<Integer>> rolesOf = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                for (int word : nameWords.get(i))
                    rolesOf.computeIfAbsent(word, w -> new HashSet<>()).add(roleOf.get(i));
            }
            int[] counts = IntStream.range(0, numbers.size())
                    .map(w -> rolesOf.getOrDefault(w, Set.of()).size())
                    .toArray();
            return new JobNames(
                    Texts.of(numbers.keySet()),
                    counts,
                    roles,
                    languages,
                    Texts.of(names),
                    firstField,
                    ints(roleOf),
                    ints(languageOf),
                    PackedLists.of(nameWords),
                    PackedLists.of(otherWords),
                    connectives);
        }

        private void add(String name, int role, int language, List<String> passing) {
            names.add(name);
            roleOf.add(role);
            languageOf.add(language);
            nameWords.add(numbered(name, passing));
        }

        private int[] numbered(String written, List<String> passing) {
            List<String> words = cut(written);
            return telling(words, passing).map(i -> number(words.get(i))).toArray();
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, w -> numbers.size());
        }
    }

    /** Of the words asked for, those that tell in a language, or in none. */
    public int[] telling(List<String> asked, int language) {
        return telling(asked, language == NO_LANGUAGE ? List.of() : connectives.get(languages.get(language)))
                .toArray();
    }

    private static IntStream telling(List<String> words, List<String> passing) {
        boolean any = words.stream().anyMatch(word -> !passing.contains(word));
        return IntStream.range(0, words.size()).filter(i -> !any || !passing.contains(words.get(i)));
    }

    /** The words of a name, {@linkplain Letters#bare bare}. */
    public static List<String> cut(String name) {
        return Stream.of(BETWEEN_WORDS.split(Letters.bare(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
