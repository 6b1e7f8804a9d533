package org.wellposted.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of forms to look for: {@code word}, {@code stem*}, {@code "several word*"}. Each stands for a value.
 *
 * @param <T> what a form stands for
 */
final class Phrases<T> {

    /** So many articles and prepositions may stand between two words of a form. */
    private static final int SKIPPED = 3;

    private final Map<String, List<Entry<T>>> exact = new HashMap<>();
    private final Map<String, List<Entry<T>>> stems = new HashMap<>();
    private final Set<String> skipped;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    /** @param words the form's words, stems with their star taken off */
    record Form(List<String> words, boolean[] open) {

        static Form of(String written) {
            Words cut = Words.of(written);
            String[] words = new String[cut.count()];
            boolean[] open = new boolean[words.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = cut.at(i);
                open[i] = cut.end(i) < written.length() && written.charAt(cut.end(i)) == '*';
            }
            return new Form(List.of(words), open);
        }

        private boolean matches(int i, String word) {
            return open[i] ? word.startsWith(words.get(i)) : word.equals(words.get(i));
        }
    }

    private record Entry<T>(Form form, T value) {}

    /** @param to the number of the word behind the last one */
    record Hit<T>(T value, Form form, int from, int to) {

        int size() {
            return to - from;
        }
    }

    Phrases() {
        this(Set.of());
    }

    /** @param skipped words that may stand between a form's words and do not count */
    Phrases(Set<String> skipped) {
        this.skipped = skipped;
    }

    static Set<String> folded(List<String> words) {
        Set<String> set = new HashSet<>();
        for (String word : words) {
            Words cut = Words.of(word);
            for (int i = 0; i < cut.count(); i++) set.add(cut.at(i));
        }
        return set;
    }

    void add(String written, T value) {
        Form form = Form.of(written);
        if (form.words().isEmpty()) return;
        String first = form.words().get(0);
        if (form.open()[0]) {
            stems.computeIfAbsent(first, k -> new ArrayList<>(2)).add(new Entry<>(form, value));
            shortest = Math.min(shortest, first.length());
            longest = Math.max(longest, first.length());
        } else {
            exact.computeIfAbsent(first, k -> new ArrayList<>(2)).add(new Entry<>(form, value));
        }
    }

    void addAll(Iterable<String> forms, T value) {
        for (String form : forms) add(form, value);
    }

    /** Every form that begins at a word, none reaching beyond {@code limit}. */
    void at(Words words, int i, int limit, List<Hit<T>> into) {
        String word = words.at(i);
        collect(exact.get(word), words, i, limit, into);
        for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
            collect(stems.get(word.substring(0, length)), words, i, limit, into);
        }
    }

    /** Every form in a range, in order of the text. */
    List<Hit<T>> in(Words words, Words.Range range) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) at(words, i, range.to(), hits);
        return hits;
    }

    boolean anyIn(Words words, Words.Range range) {
        return !in(words, range).isEmpty();
    }

    private void collect(List<Entry<T>> entries, Words words, int i, int limit, List<Hit<T>> into) {
        if (entries == null) return;
        for (Entry<T> entry : entries) {
            int to = follow(entry.form(), words, i, limit);
            if (to > 0) into.add(new Hit<>(entry.value(), entry.form(), i, to));
        }
    }

    /** Where the form ends if it begins at word {@code i}, else -1. */
    private int follow(Form form, Words words, int i, int limit) {
        int at = i + 1;
        for (int k = 1; k < form.words().size(); k++) {
            int most = Math.min(limit, at + SKIPPED);
            while (at < most && !form.matches(k, words.at(at)) && skipped.contains(words.at(at))) at++;
            if (at >= limit || !form.matches(k, words.at(at))) return -1;
            at++;
        }
        return at;
    }
}
