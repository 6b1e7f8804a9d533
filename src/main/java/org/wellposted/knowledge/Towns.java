package org.wellposted.knowledge;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wellposted.text.PackedLists;
import org.wellposted.text.Words;

/**
 * The names of towns and villages, those of rules/places/towns.tsv: folded, their words joined by a space, in order. Loaded
 * when a draft first has a name that may be one.
 */
public final class Towns {

    private static final char COMMENT = '#';

    private final byte[] letters;
    private final int[] ends;
    /** Of each name the number of its countries. */
    private final int[] countriesOf;
    /** Sets of countries, their codes parted by a blank. */
    private final List<String> countries;

    private final int longest;

    private Towns(byte[] letters, int[] ends, int[] countriesOf, List<String> countries, int longest) {
        this.letters = letters;
        this.ends = ends;
        this.countriesOf = countriesOf;
        this.countries = countries;
        this.longest = longest;
    }

    /** Those of a file; none where there is none. */
    static Towns of(Path file) throws IOException {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>(Towns::compare);
        int longest = 0;
        if (Files.isRegularFile(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isBlank() || line.charAt(0) == COMMENT) continue;
                    Words words = Words.of(line.substring(0, line.indexOf('\t')));
                    longest = Math.max(longest, words.count());
                    names.computeIfAbsent(joined(words, 0, words.count()), name -> new TreeSet<>())
                            .add(line.split("\t")[1]);
                }
            }
        }
        List<byte[]> all = new ArrayList<>();
        int size = 0;
        for (String name : names.keySet()) {
            all.add(name.getBytes(StandardCharsets.UTF_8));
            size += all.get(all.size() - 1).length;
        }
        byte[] letters = new byte[size];
        int[] ends = new int[all.size()];
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(all.get(i), 0, letters, at, all.get(i).length);
            ends[i] = at += all.get(i).length;
        }
        List<String> countries = new ArrayList<>();
        int[] countriesOf = new int[all.size()];
        int number = 0;
        for (SortedSet<String> own : names.values()) {
            String joined = String.join(" ", own);
            if (!countries.contains(joined)) countries.add(joined);
            countriesOf[number++] = countries.indexOf(joined);
        }
        return new Towns(letters, ends, countriesOf, countries, longest);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(longest);
        out.writeInt(letters.length);
        out.write(letters);
        PackedLists.write(ends, out);
        PackedLists.write(countriesOf, out);
        Fields.words(out, countries);
    }

    static Towns read(DataInputStream in) throws IOException {
        int longest = in.readInt();
        byte[] letters = in.readNBytes(in.readInt());
        return new Towns(letters, PackedLists.ints(in), PackedLists.ints(in), Fields.words(in), longest);
    }

    /** The most words that a name has. */
    public int longest() {
        return longest;
    }

    /** Whether these words are the name of a town and no more. */
    public boolean holds(Words words, int from, int to) {
        return number(words, from, to) >= 0;
    }

    /** The ISO 3166-1 codes of the countries that have a town of this name; none if there is no such town. */
    public List<String> countries(Words words, int from, int to) {
        int number = number(words, from, to);
        return number < 0
                ? List.of()
                : List.of(countries.get(countriesOf[number]).split(" "));
    }

    private int number(Words words, int from, int to) {
        if (to <= from || to - from > longest) return -1;
        byte[] name = joined(words, from, to).getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = middle == 0 ? 0 : ends[middle - 1];
            int order = Arrays.compareUnsigned(letters, start, ends[middle], name, 0, name.length);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    private static String joined(Words words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) joined.append(' ');
            joined.append(words.at(i));
        }
        return joined.toString();
    }

    private static int compare(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
