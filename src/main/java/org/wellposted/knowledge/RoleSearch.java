package org.wellposted.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds roles by an id or a job title, in any language, misspelt or not. */
public final class RoleSearch {

    /** A name that fits less than this is another job's. */
    private static final double LEAST = 0.55;
    /** What is only near must not be taken for what was meant. */
    private static final double EXACT = 0.99;

    /** Of so many letters one may be wrong; a word of fewer is another word. */
    private static final int MISSPELT = 4;

    /** What is told of a name that fits so well, and better by this than any other role's, is told of the right one. */
    private static final double SURE = 0.8;
    private static final double AHEAD = 0.02;

    /** So many letters are the beginning of a word that somebody is still typing. */
    private static final int BEGUN = 3;
    private static final double AS_BEGUN = 0.85;

    /** No title has more words. */
    private static final int LONGEST_ASKED = 24;

    /** What a word counts that stands in no name: a level, a town, an employer. */
    private static final double STRANGE = 0.3;

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private static final Map<Knowledge, RoleSearch> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Name> names = new ArrayList<>();
    /** Jobs that are none of the roles. */
    private final List<List<String>> others = new ArrayList<>();
    /** How much each word tells: less, the more roles have it in a name. */
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> connectives = new HashMap<>();

    /** @param words folded, those that tell nothing left out */
    private record Name(Role role, String written, String language, List<String> words) {}

    /** The names are read once for each knowledge, and only where somebody asks. */
    public static RoleSearch of(Knowledge knowledge) {
        return MADE.computeIfAbsent(knowledge, RoleSearch::new);
    }

    private RoleSearch(Knowledge knowledge) {
        for (Role role : knowledge.roles().values()) add(role, role.id(), null);
        for (String language : knowledge.languageIds()) {
            Vocabulary vocabulary = knowledge.vocabulary(language);
            Set<String> passing = new HashSet<>();
            for (String connective : vocabulary.connectives()) passing.addAll(words(connective));
            connectives.put(language, passing);
            for (Role role : knowledge.roles().values()) {
                add(role, role.title().get(language), language);
                for (String name : vocabulary.roleNames().getOrDefault(role.id(), List.of())) add(role, name, language);
            }
            for (String name : vocabulary.otherJobs()) others.add(telling(words(name), language));
        }
        weigh();
    }

    private void add(Role role, String written, String language) {
        names.add(new Name(role, written, language, telling(words(written), language)));
    }

    private void weigh() {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Name name : names) {
            for (String word : name.words()) roles.computeIfAbsent(word, w -> new HashSet<>()).add(name.role().id());
        }
        roles.forEach((word, in) -> weights.put(word, 1 / (1 + Math.log(in.size()))));
    }

    /**
     * @param name the id or name of the role that the words fit best
     * @param language the language of that name, or null for an id
     * @param fit from 0 to 1: how well they do
     */
    public record Match(Role role, String name, String language, double fit) {

        /** Whether the words say the name in full, not only something near it. */
        public boolean exact() {
            return fit >= EXACT;
        }
    }

    /** The roles that the words may mean, the likeliest first; none if no name is near. */
    public List<Match> find(String words) {
        List<String> asked = words(words).stream().distinct().limit(LONGEST_ASKED).toList();
        Map<String, Match> best = new HashMap<>();
        if (asked.isEmpty()) return List.of();
        Map<String, List<String>> askedIn = new HashMap<>();
        Map<String, Double> tells = new HashMap<>();
        for (Name name : names) {
            List<String> own = askedIn.computeIfAbsent(String.valueOf(name.language()), l -> telling(asked, name.language()));
            double fit = fit(own, name.words(), tells);
            if (fit < LEAST) continue;
            Match match = new Match(name.role(), name.written(), name.language(), fit);
            best.merge(name.role().id(), match, (old, other) -> other.fit() > old.fit() ? other : old);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::fit).reversed().thenComparing(match -> match.role().id()))
                .toList();
    }

    /** The role whose id or name the words are; null if they are none. */
    public Match exact(String words) {
        List<Match> found = find(words);
        return found.isEmpty() || !found.get(0).exact() ? null : found.get(0);
    }

    /** The role that the words surely mean, misspelt as they may be; null where none is, or two are as likely. */
    public Match meant(String words) {
        List<Match> found = find(words);
        if (found.isEmpty() || found.get(0).fit() < SURE) return null;
        List<String> asked = words(words).stream().distinct().limit(LONGEST_ASKED).toList();
        Map<String, Double> tells = new HashMap<>();
        if (others.stream().anyMatch(other -> fit(asked, other, tells) >= found.get(0).fit())) return null;
        boolean ahead = found.size() == 1 || found.get(0).fit() - found.get(1).fit() >= AHEAD;
        return found.get(0).exact() || ahead ? found.get(0) : null;
    }

    /** The words that tell, without the articles and prepositions between them. */
    private List<String> telling(List<String> words, String language) {
        if (language == null) return words;
        List<String> telling = words.stream().filter(word -> !connectives.get(language).contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** The share of what the words tell that has a partner, on both sides: a word for a word, letters for letters. */
    private double fit(List<String> asked, List<String> name, Map<String, Double> tells) {
        double[] reached = new double[asked.size()];
        double here = 0;
        double all = 0;
        for (String word : name) {
            double weight = weights.getOrDefault(word, STRANGE);
            double best = 0;
            for (int i = 0; i < reached.length; i++) {
                double alike = alike(word, asked.get(i), i == reached.length - 1);
                best = Math.max(best, alike);
                reached[i] = Math.max(reached[i], alike);
            }
            here += weight * best;
            all += weight;
        }
        if (here == 0) return 0;
        double there = 0;
        double whole = 0;
        for (int i = 0; i < reached.length; i++) {
            double weight = reached[i] > 0 ? 1 : tells.computeIfAbsent(asked.get(i), this::weight);
            there += weight * reached[i];
            whole += weight;
        }
        return (2 * here / all + there / whole) / 3;
    }

    /** A word misspelt tells as much as the word that is meant. */
    private double weight(String asked) {
        Double known = weights.get(asked);
        if (known != null) return known;
        double best = STRANGE;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            if (word.getValue() > best && alike(word.getKey(), asked, false) > 0) best = word.getValue();
        }
        return best;
    }

    /**
     * @param has a word of a name; one that ends in a star stands for every ending
     * @param last whether somebody may still be typing what is given
     */
    private static double alike(String has, String given, boolean last) {
        boolean open = has.endsWith("*");
        String stem = open ? has.substring(0, has.length() - 1) : has;
        boolean cuttable = open && stem.length() >= MISSPELT && given.length() > stem.length();
        String cut = cuttable ? given.substring(0, stem.length()) : given;
        if (stem.equals(cut)) return 1;
        if (last && given.length() >= BEGUN && stem.startsWith(given)) return AS_BEGUN;
        int longest = Math.max(stem.length(), cut.length());
        int most = Math.max(1, longest / MISSPELT);
        if (longest < MISSPELT || Math.abs(stem.length() - cut.length()) > most) return 0;
        int distance = Knowledge.distance(stem, cut);
        return distance <= most ? 0.98 - (double) distance / longest : 0;
    }

    private static List<String> words(String name) {
        String folded = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD).replace('ı', 'i'))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN_WORDS.split(folded)).filter(word -> !word.isEmpty()).toList();
    }
}
