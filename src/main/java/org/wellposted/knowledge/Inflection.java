package org.wellposted.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a language makes the forms of its regular verbs, as its moods.yaml says. An ending is written in letters; one letter
 * that names a class stands for any letter of it, and {@code ^} for the beginning of the verb.
 *
 * @param letters by the letter that names a class, its letters; in a form it stands for the letter that was met, the last
 *     one again where the form has more of them than the ending
 * @param harmony by the letter that names a class, its letters, each under those behind which it stands: in a form it is the
 *     one that agrees with the nearest of those before it
 * @param forms by mood, what each ending becomes; the longest that fits counts, of those the one with fewer classes
 * @param attached by ending, what is attached to a verb's end and goes before its forms
 */
record Inflection(
        Map<String, String> letters,
        Map<String, Map<String, String>> harmony,
        Map<String, Map<String, String>> forms,
        Map<String, Attached> attached) {

    private static final String BEGINNING = "^";

    /**
     * @param verb what the ending is in the verb without it
     * @param before by mood, the word that goes before the form
     */
    record Attached(String verb, Map<String, String> before) {}

    /**
     * The forms of verbs, in the order of the verbs.
     *
     * @param verbs those that are regular
     * @param irregular by verb and mood, the forms that no ending makes
     * @return by verb, its form in each mood that it has one in
     */
    Map<String, Map<String, String>> of(List<String> verbs, Map<String, Map<String, String>> irregular) {
        Set<String> all = new TreeSet<>(verbs);
        all.addAll(irregular.keySet());
        Map<String, Map<String, String>> inflected = new TreeMap<>();
        for (String verb : all) {
            Map<String, String> said = new LinkedHashMap<>();
            for (String mood : moods(irregular.getOrDefault(verb, Map.of()))) {
                String form = form(verb, mood, irregular);
                if (form != null) said.put(mood, form);
            }
            inflected.put(verb, said);
        }
        return inflected;
    }

    private Set<String> moods(Map<String, String> own) {
        Set<String> moods = new LinkedHashSet<>(forms.keySet());
        moods.addAll(own.keySet());
        return moods;
    }

    private String form(String verb, String mood, Map<String, Map<String, String>> irregular) {
        String listed = irregular.getOrDefault(verb, Map.of()).get(mood);
        if (listed != null) return listed;
        String end = longest(attached.keySet(), verb);
        if (end == null) return regular(verb, mood);
        Attached what = attached.get(end);
        String bare = verb.substring(0, verb.length() - end.length()) + what.verb;
        String form = irregular.getOrDefault(bare, Map.of()).getOrDefault(mood, regular(bare, mood));
        String before = what.before.get(mood);
        return form == null || before == null ? null : before + " " + form;
    }

    private String regular(String verb, String mood) {
        Map<String, String> becomes = forms.getOrDefault(mood, Map.of());
        String end = longest(becomes.keySet(), verb);
        return end == null ? null : made(verb, bare(end), becomes.get(end));
    }

    private String longest(Set<String> endings, String verb) {
        return endings.stream()
                .filter(end -> fits(verb, end))
                .max(Comparator.comparingInt(String::length)
                        .thenComparingLong(
                                end -> end.chars().filter(c -> !isClass(c)).count()))
                .orElse(null);
    }

    private boolean fits(String verb, String written) {
        String end = bare(written);
        int from = verb.length() - end.length();
        if (from < 0 || from > 0 && written.startsWith(BEGINNING)) return false;
        for (int i = 0; i < end.length(); i++) if (!stands(end.charAt(i), verb.charAt(from + i))) return false;
        return true;
    }

    private boolean stands(char written, char letter) {
        String name = Character.toString(written);
        if (letters.containsKey(name)) return letters.get(name).indexOf(letter) >= 0;
        if (harmony.containsKey(name)) return harmony.get(name).containsValue(Character.toString(letter));
        return written == letter;
    }

    private boolean isClass(int c) {
        String name = Character.toString(c);
        return letters.containsKey(name) || harmony.containsKey(name);
    }

    private static String bare(String ending) {
        return ending.startsWith(BEGINNING) ? ending.substring(BEGINNING.length()) : ending;
    }

    /** The verb with {@code form} in place of its ending, or null if a letter has nothing to agree with. */
    private String made(String verb, String end, String form) {
        int from = verb.length() - end.length();
        Map<Character, List<Character>> met = new HashMap<>();
        for (int i = 0; i < end.length(); i++) {
            met.computeIfAbsent(end.charAt(i), c -> new ArrayList<>()).add(verb.charAt(from + i));
        }
        Map<Character, Integer> used = new HashMap<>();
        StringBuilder made = new StringBuilder(verb.substring(0, from));
        for (char c : form.toCharArray()) {
            String name = Character.toString(c);
            if (harmony.containsKey(name)) {
                String agreeing = agreeing(harmony.get(name), made);
                if (agreeing == null) return null;
                made.append(agreeing);
            } else if (letters.containsKey(name) && met.containsKey(c)) {
                List<Character> those = met.get(c);
                made.append(those.get(Math.min(used.merge(c, 1, Integer::sum), those.size()) - 1));
            } else {
                made.append(c);
            }
        }
        return made.toString();
    }

    private static String agreeing(Map<String, String> behind, CharSequence before) {
        for (int i = before.length() - 1; i >= 0; i--) {
            for (Map.Entry<String, String> letter : behind.entrySet()) {
                if (letter.getKey().indexOf(before.charAt(i)) >= 0) return letter.getValue();
            }
        }
        return null;
    }
}
