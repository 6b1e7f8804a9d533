package org.wellposted.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which language a text is in, by the words that a language cannot do without. A word that several languages share
 * counts for each only in part.
 */
public final class LanguageTeller {

    private final LanguageCuts cuts;
    private final List<Tongue> tongues;
    private final Map<String, List<Integer>> owners = new HashMap<>();

    public LanguageTeller(LanguageCuts cuts, List<Tongue> tongues) {
        this.cuts = cuts;
        this.tongues = tongues;
        for (int t = 0; t < tongues.size(); t++) {
            for (String word : Phrases.folded(tongues.get(t).words())) {
                owners.computeIfAbsent(word, w -> new ArrayList<>(2)).add(t);
            }
        }
    }

    /** The likeliest language, or null if the text holds too little to tell. */
    public Tongue tell(Words words) {
        Tongue byScript = byScript(words.text());
        if (byScript != null) return byScript;
        double[] scores = scores(words, new Words.Range(0, words.count()));
        int best = 0;
        for (int t = 1; t < scores.length; t++) {
            if (scores[t] > scores[best]) best = t;
        }
        return words.count() > 0 && scores[best] / words.count() >= cuts.fewest() ? tongues.get(best) : null;
    }

    /** Whether so much more speaks for one language than for another that a few words tell them apart. */
    public boolean surely(Tongue one, Tongue other, Words words) {
        return one.script() != null || score(one, words) >= cuts.clear() + 2 * score(other, words);
    }

    /** The language that a stretch is in without a doubt, or null: short, or with words of several. */
    public Tongue surely(Words words, Words.Range range) {
        if (range.size() < cuts.few()) return null;
        double[] scores = scores(words, range);
        int best = 0;
        int next = -1;
        for (int t = 1; t < scores.length; t++) {
            if (scores[t] > scores[best]) {
                next = best;
                best = t;
            } else if (next < 0 || scores[t] > scores[next]) {
                next = t;
            }
        }
        boolean enough = scores[best] / range.size() >= cuts.sure()
                && scores[best] >= cuts.clear() + 2 * (next < 0 ? 0 : scores[next]);
        return enough ? tongues.get(best) : null;
    }

    private double score(Tongue tongue, Words words) {
        return scores(words, new Words.Range(0, words.count()))[tongues.indexOf(tongue)];
    }

    /** By tongue; a word that several share counts for each only in part. */
    private double[] scores(Words words, Words.Range range) {
        double[] scores = new double[tongues.size()];
        for (int i = range.from(); i < range.to(); i++) {
            List<Integer> of = owners.get(words.at(i));
            if (of != null) of.forEach(t -> scores[t] += 1.0 / of.size());
        }
        return scores;
    }

    private Tongue byScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x36F && Character.isLetter(c)) letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            if (Character.isLetter(c)) all++;
        }
        int letterCount = all;
        return letters.entrySet().stream()
                .filter(e -> e.getValue() * 2 > letterCount)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .flatMap(e -> tongues.stream()
                        .filter(t -> e.getKey().name().equals(t.script()))
                        .findFirst())
                .orElse(null);
    }
}
