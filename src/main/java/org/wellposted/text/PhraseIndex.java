package org.wellposted.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of words, by the word they begin with, in a few arrays: a list of ten thousand is loaded as fast as it is read from
 * the disk, with no object for any of its words.
 */
public final class PhraseIndex {

    /** So many letters of a stem tell which lengths are worth a look. */
    private static final int LEADING = 4;
    /** Stems of so many letters and more share a bit. */
    private static final int LONGEST = 30;

    /** All words, end to end. */
    private final String letters;
    /** Of each word, where it begins in {@link #letters}; one more tells where the last ends. */
    private final int[] offsets;
    /** Of each form, where its words begin in {@link #words}; one more tells where the last ends. */
    private final int[] forms;
    /** The words of the forms: the number of a word, doubled, and one more for a stem. */
    private final int[] words;
    /** Of each form, what it stands for. */
    private final int[] values;
    /** A hash table: the first form that begins with a word, plus one; forms of one first word stand together. */
    private final int[] slots;
    /** Of each slot, the whole hash of its word: of two words in a row of slots seldom more than one is looked at. */
    private final int[] hashes;

    /**
     * By the hash of the letters that a stem begins with, a bit for each length of such stems: most words are told by it that
     * none of their beginnings is a stem.
     */
    private final int[] lengths;

    private PhraseIndex(
            String letters,
            int[] offsets,
            int[] forms,
            int[] words,
            int[] values,
            int[] slots,
            int[] hashes,
            int[] lengths) {
        this.letters = letters;
        this.offsets = offsets;
        this.forms = forms;
        this.words = words;
        this.values = values;
        this.slots = slots;
        this.hashes = hashes;
        this.lengths = lengths;
    }

    /** Takes what is written by the authors: {@code word}, {@code stem*}, {@code "several word*"}. */
    public static final class Builder {

        private record Entry(List<String> words, boolean[] open, int value) {
            String key() {
                return open[0] ? words.get(0) + '*' : words.get(0);
            }
        }

        private final Map<String, List<Entry>> entries = new HashMap<>();
        private final List<String> order = new ArrayList<>();
        private int count;

        public void add(String written, int value) {
            Words cut = Words.of(written);
            if (cut.count() == 0) return;
            List<String> words = new ArrayList<>();
            boolean[] open = new boolean[cut.count()];
            for (int i = 0; i < open.length; i++) {
                words.add(cut.at(i));
                open[i] = cut.end(i) < written.length() && written.charAt(cut.end(i)) == '*';
            }
            Entry entry = new Entry(words, open, value);
            List<Entry> same = entries.get(entry.key());
            if (same == null) {
                same = new ArrayList<>();
                entries.put(entry.key(), same);
                order.add(entry.key());
            }
            same.add(entry);
            count++;
        }

        public PhraseIndex build() {
            Map<String, Integer> numbers = new HashMap<>();
            List<String> pool = new ArrayList<>();
            List<Integer> words = new ArrayList<>();
            int[] forms = new int[count + 1];
            int[] values = new int[count];
            int[] slots = new int[Integer.highestOneBit(Math.max(4, order.size() * 2)) * 2];
            int[] hashes = new int[slots.length];
            int[] lengths = new int[slots.length];
            int form = 0;
            for (String key : order) {
                List<Entry> same = entries.get(key);
                int hash = spread(
                        same.get(0).words().get(0).hashCode(), same.get(0).open()[0]);
                int slot = free(slots, hash);
                slots[slot] = form + 1;
                hashes[slot] = hash;
                if (same.get(0).open()[0]) note(same.get(0).words().get(0), lengths);
                for (Entry entry : same) {
                    forms[form] = words.size();
                    values[form++] = entry.value();
                    for (int i = 0; i < entry.open().length; i++) {
                        String word = entry.words().get(i);
                        Integer number = numbers.get(word);
                        if (number == null) {
                            number = pool.size();
                            numbers.put(word, number);
                            pool.add(word);
                        }
                        words.add(number * 2 + (entry.open()[i] ? 1 : 0));
                    }
                }
            }
            forms[form] = words.size();
            int[] offsets = new int[pool.size() + 1];
            for (int i = 0; i < pool.size(); i++)
                offsets[i + 1] = offsets[i] + pool.get(i).length();
            int[] flat = words.stream().mapToInt(Integer::intValue).toArray();
            return new PhraseIndex(String.join("", pool), offsets, forms, flat, values, slots, hashes, lengths);
        }

        private static void note(String stem, int[] lengths) {
            int hash =
                    spread(stem.substring(0, Math.min(stem.length(), LEADING)).hashCode(), true);
            lengths[hash & lengths.length - 1] |= 1 << Math.min(stem.length(), LONGEST);
        }

        private static int free(int[] slots, int hash) {
            int slot = hash & slots.length - 1;
            while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
            return slot;
        }
    }

    private static int spread(int hash, boolean open) {
        int mixed = (open ? ~hash : hash) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** What is told of each form that begins at a word. */
    public interface Found {
        void form(int form);
    }

    /** Every form whose first word, or stem, is that of {@code word}: whole words first, then the shorter stems. */
    public void beginning(String word, Found found) {
        all(word, word.length(), spread(word.hashCode(), false), 0, found);
        // that of each beginning, as String counts it
        int hash = 0;
        int possible = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
            int stem = spread(hash, true);
            if (i < LEADING) possible = lengths[stem & lengths.length - 1];
            else if (possible >> Math.min(i + 1, LONGEST) == 0) return;
            if ((possible >> Math.min(i + 1, LONGEST) & 1) == 1) all(word, i + 1, stem, 1, found);
        }
    }

    private void all(String word, int length, int hash, int open, Found found) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] != hash) continue;
            int form = slots[slot] - 1;
            int first = words[forms[form]];
            if ((first & 1) != open || !is(first >> 1, word, length)) continue;
            while (form < values.length && words[forms[form]] == first) found.form(form++);
            return;
        }
    }

    private boolean is(int number, String word, int length) {
        int start = offsets[number];
        return offsets[number + 1] - start == length && letters.regionMatches(start, word, 0, length);
    }

    /** Whether word {@code k} of a form stands for {@code word}. */
    public boolean matches(int form, int k, String word) {
        int coded = words[forms[form] + k];
        int start = offsets[coded >> 1];
        int length = offsets[(coded >> 1) + 1] - start;
        boolean fits = (coded & 1) == 1 ? word.length() >= length : word.length() == length;
        return fits && word.charAt(0) == letters.charAt(start) && word.regionMatches(0, letters, start, length);
    }

    public int size(int form) {
        return forms[form + 1] - forms[form];
    }

    public int value(int form) {
        return values[form];
    }

    /** The words of a form, stems without their star. */
    public List<String> words(int form) {
        String[] own = new String[size(form)];
        for (int k = 0; k < own.length; k++) {
            int number = words[forms[form] + k] >> 1;
            own[k] = letters.substring(offsets[number], offsets[number + 1]);
        }
        return Arrays.asList(own);
    }

    public void write(DataOutputStream out) throws IOException {
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        for (int[] ints : List.of(offsets, forms, words, values, slots, hashes, lengths)) PackedLists.write(ints, out);
    }

    public static PhraseIndex read(DataInputStream in) throws IOException {
        String letters = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        return new PhraseIndex(
                letters,
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in),
                PackedLists.ints(in));
    }
}
