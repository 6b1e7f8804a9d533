package org.wellposted.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list of forms to look for: {@code word}, {@code stem*}, {@code "several word*"}. Each stands for a value.
 *
 * @param <T> what a form stands for
 */
public final class Phrases<T> {

    /** So many articles and prepositions may stand between two words of a form. */
    private static final int SKIPPED = 3;

    private final PhraseIndex index;
    private final List<T> values;
    private final Set<String> skipped;

    /**
     * @param values what the numbers in the index stand for
     * @param skipped words that may stand between a form's words and do not count
     */
    private Phrases(PhraseIndex index, List<T> values, Set<String> skipped) {
        this.index = index;
        this.values = values;
        this.skipped = skipped;
    }

    /** Forms on their way to an index. */
    public static final class Builder<T> {

        private final PhraseIndex.Builder index = new PhraseIndex.Builder();
        private final List<T> values = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        public Builder<T> add(Iterable<String> forms, T value) {
            Integer number = numbers.get(value);
            if (number == null) {
                number = values.size();
                numbers.put(value, number);
                values.add(value);
            }
            for (String form : forms) index.add(form, number);
            return this;
        }

        public Builder<T> add(Map<T, List<String>> forms) {
            forms.forEach((value, list) -> add(list, value));
            return this;
        }

        public Phrases<T> build() {
            return build(Set.of());
        }

        public Phrases<T> build(Set<String> skipped) {
            return new Phrases<>(index.build(), List.copyOf(values), skipped);
        }
    }

    /**
     * @param form the form's number in the index
     * @param to the number of the word behind the last one
     */
    public record Hit<T>(T value, PhraseIndex index, int form, int from, int to) {

        public int size() {
            return to - from;
        }

        /** The words of the form, those that were skipped left out. */
        public List<String> words() {
            return index.words(form);
        }

        public int count() {
            return index.size(form);
        }
    }

    /** Forms that stand for no more than that they are there. */
    public static Phrases<Boolean> of(List<String> forms) {
        return new Builder<Boolean>().add(forms, true).build();
    }

    public static Set<String> folded(List<String> words) {
        Set<String> set = new HashSet<>();
        for (String word : words) {
            Words cut = Words.of(word);
            for (int i = 0; i < cut.count(); i++) set.add(cut.at(i));
        }
        return set;
    }

    /** Each value as its {@code toString} says it; the words that are skipped are not written. */
    public void write(DataOutputStream out) throws IOException {
        index.write(out);
        out.writeInt(values.size());
        for (T value : values) out.writeUTF(value.toString());
    }

    /**
     * @param value what a written value stands for
     * @param skipped as given to {@link Builder#build(Set)}
     */
    public static <T> Phrases<T> read(DataInputStream in, Function<String, T> value, Set<String> skipped)
            throws IOException {
        PhraseIndex index = PhraseIndex.read(in);
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) values.add(value.apply(in.readUTF()));
        return new Phrases<>(index, values, skipped);
    }

    /** Every form that begins at a word, none reaching beyond {@code limit}. */
    public void at(Words words, int i, int limit, List<Hit<T>> into) {
        each(words, new Words.Range(i, i + 1), limit, hit -> into.add(hit));
    }

    /** Every form in a range, in order of the text. */
    public List<Hit<T>> in(Words words, Words.Range range) {
        List<Hit<T>> hits = new ArrayList<>();
        each(words, range, range.to(), hits::add);
        return hits;
    }

    public boolean anyIn(Words words, Words.Range range) {
        return !in(words, range).isEmpty();
    }

    private void each(Words words, Words.Range range, int limit, Consumer<Hit<T>> into) {
        // many names begin alike: whether the next word is an article is asked of each
        BitSet passing = new BitSet();
        if (!skipped.isEmpty()) {
            for (int i = range.from(); i < limit; i++) if (skipped.contains(words.at(i))) passing.set(i);
        }
        for (int i = range.from(); i < range.to(); i++) {
            int at = i;
            index.beginning(words.at(i), form -> {
                int to = follow(form, words, at, limit, passing);
                if (to > 0) into.accept(new Hit<>(values.get(index.value(form)), index, form, at, to));
            });
        }
    }

    /** Where the form ends if it begins at word {@code i}, else -1. */
    private int follow(int form, Words words, int i, int limit, BitSet passing) {
        int at = i + 1;
        int size = index.size(form);
        for (int k = 1; k < size; k++) {
            int most = Math.min(limit, at + SKIPPED);
            while (at < most && passing.get(at) && !index.matches(form, k, words.at(at))) at++;
            if (at >= limit || !index.matches(form, k, words.at(at))) return -1;
            at++;
        }
        return at;
    }
}
