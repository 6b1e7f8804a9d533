package org.wellposted.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds roles by an id or a job title, in any language, misspelt or not. */
public final class RoleSearch {

    /** A name that fits less than this is another job's. */
    private static final double LEAST = 0.5;
    /** What is only near must not be taken for what was meant. */
    private static final double EXACT = 0.99;

    private final Knowledge knowledge;

    public RoleSearch(Knowledge knowledge) {
        this.knowledge = knowledge;
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
        List<String> asked = words(words);
        if (asked.isEmpty()) return List.of();
        List<Match> found = new ArrayList<>();
        for (Role role : knowledge.roles().values()) {
            Stream<Match> byId = Stream.of(new Match(role, role.id(), null, fit(asked, words(role.id()))));
            Stream<Match> byName = Stream.concat(
                            role.title().entrySet().stream().map(e -> Map.entry(e.getKey(), List.of(e.getValue()))),
                            role.names().entrySet().stream())
                    .flatMap(e -> e.getValue().stream().map(name -> match(role, name, e.getKey(), asked)));
            Stream.concat(byId, byName)
                    .max(Comparator.comparingDouble(Match::fit))
                    .filter(match -> match.fit() >= LEAST)
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Match::fit).reversed());
        return found;
    }

    private Match match(Role role, String name, String language, List<String> asked) {
        double fit = fit(telling(asked, language), telling(words(name), language));
        return new Match(role, name, language, fit);
    }

    /** The words that tell, without the articles and prepositions between them. */
    private List<String> telling(List<String> words, String language) {
        List<String> connectives =
                knowledge.language(language).connectives().stream().flatMap(c -> words(c).stream()).toList();
        List<String> telling = words.stream().filter(word -> !connectives.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** The share of words that have a partner, on both sides: a word for a word, letters for letters. */
    private static double fit(List<String> asked, List<String> name) {
        double here = name.stream().mapToDouble(word -> best(word, asked)).sum() / name.size();
        double there = asked.stream()
                .mapToDouble(word -> name.stream().mapToDouble(has -> alike(has, word)).max().orElse(0))
                .sum() / asked.size();
        return (2 * here + there) / 3;
    }

    private static double best(String word, List<String> asked) {
        return asked.stream().mapToDouble(given -> alike(word, given)).max().orElse(0);
    }

    /** @param has a word of a name; one that ends in a star stands for every ending */
    private static double alike(String has, String given) {
        boolean open = has.endsWith("*");
        String stem = open ? has.substring(0, has.length() - 1) : has;
        String cut = open && given.length() > stem.length() ? given.substring(0, stem.length()) : given;
        if (stem.equals(cut)) return 1;
        int longest = Math.max(stem.length(), cut.length());
        int distance = Knowledge.distance(stem, cut);
        return distance <= longest / 3 ? 0.98 - (double) distance / longest : 0;
    }

    private static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('ı', 'i')
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(folded.split("[^\\p{L}\\p{N}*]+")).filter(word -> !word.isEmpty()).toList();
    }
}
