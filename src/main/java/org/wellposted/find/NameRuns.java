package org.wellposted.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Cuts a text into the runs of words with capitals, and a line into its pieces. */
final class NameRuns {

    /** What stands between the words of one name. */
    private static final Pattern WITHIN = Pattern.compile("[ \\u00a0]?[&'’-]?[ \\u00a0]?|[.]");

    /** What parts a header line into pieces. */
    private static final Pattern BETWEEN = Pattern.compile("[,|–—•·()/:;]|\\s-\\s");

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");

    /** So many single letters make an abbreviated name. */
    private static final int INITIALS = 3;

    private final NameCuts cuts;
    private final NameKinds kinds;
    private final Words words;
    private final Map<String, Integer> times = new HashMap<>();

    NameRuns(NameCuts cuts, NameKinds kinds, Words words) {
        this.cuts = cuts;
        this.kinds = kinds;
        this.words = words;
    }

    /** Those of a line, which are counted. */
    List<Range> counted(Range line) {
        List<Range> names = in(line);
        names.forEach(name -> times.merge(key(name), 1, Integer::sum));
        return names;
    }

    /** Whether a name stands more than once among those counted. */
    boolean isRepeated(Range name) {
        return times.getOrDefault(key(name), 0) > 1;
    }

    private String key(Range name) {
        StringBuilder key = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) key.append(words.at(i)).append(' ');
        return key.toString();
    }

    /** The runs of words with capitals; what joins two such words belongs to them. */
    List<Range> in(Range range) {
        List<Range> names = new ArrayList<>();
        int from = -1;
        for (int i = range.from(); i < range.to(); i++) {
            if (from >= 0 && !WITHIN.matcher(between(i - 1, i)).matches()) {
                names.add(trimmed(from, i));
                from = -1;
            }
            if (kinds.isCapital(i)) {
                if (from < 0) from = i;
            } else if (from >= 0) {
                boolean linking = kinds.isWithin(i)
                        && i + 1 < range.to()
                        && kinds.isCapital(i + 1)
                        && WITHIN.matcher(between(i, i + 1)).matches();
                if (linking) continue;
                names.add(trimmed(from, i));
                from = -1;
            }
        }
        if (from >= 0) names.add(trimmed(from, range.to()));
        names.removeIf(name -> name.isEmpty() || name.size() > cuts.longest() || !isName(name));
        return names;
    }

    /** Whether a piece of a line is one name and no more, but for what begins a sentence. */
    boolean isOne(Range piece) {
        List<Range> names = in(piece);
        return names.size() == 1 && names.get(0).equals(trimmed(piece.from(), piece.to()));
    }

    /** A number, or the code of a state, is none. */
    private boolean isName(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (words.at(i).length() > 2 && words.at(i).chars().anyMatch(Character::isLetter)) return true;
        }
        // letters parted by points, "E.R.C.F."
        return name.size() >= INITIALS && words.at(name.from()).chars().allMatch(Character::isLetter);
    }

    /** Without what begins a sentence and is nobody's name: "We", "Our", "Cercasi". */
    private Range trimmed(int from, int to) {
        int first = from;
        while (to - first > 1 && kinds.isCommon(first)) first++;
        return kinds.isCommon(new Range(first, to)) ? new Range(first, first) : new Range(first, to);
    }

    List<Range> pieces(Range all) {
        List<Range> pieces = new ArrayList<>();
        int from = all.from();
        for (int i = all.from() + 1; i <= all.to(); i++) {
            boolean cut = i == all.to() || BETWEEN.matcher(between(i - 1, i)).find();
            if (!cut) continue;
            if (i > from) pieces.add(new Range(from, i));
            from = i;
        }
        return pieces;
    }

    /** Of "Trattoria Luna, Leeds. Evenings and weekends." what stands before the rest. */
    Range firstSentence(Range line) {
        for (int i = line.from() + 1; i < line.to(); i++) {
            if (SENTENCE.matcher(between(i - 1, i)).find()) return new Range(line.from(), i);
        }
        return line;
    }

    /** "Department: Shipping": the label says whose it is. */
    boolean isAfterLabel(Range name, Range line) {
        return name.from() > line.from()
                && between(name.from() - 1, name.from()).indexOf(':') >= 0;
    }

    /** Whether two words stand side by side in one sentence. */
    boolean areNear(int word, int next) {
        String between = between(word, next);
        // "Bacca & Co. is growing": a point before a small letter ends no sentence
        boolean point = between.indexOf('.') >= 0 && kinds.isCapital(next);
        return between.length() <= 3 && between.indexOf('\n') < 0 && !point;
    }

    /** What stands between two words, letter for letter. */
    String between(int word, int next) {
        return words.text().substring(words.end(word), words.start(next));
    }
}
