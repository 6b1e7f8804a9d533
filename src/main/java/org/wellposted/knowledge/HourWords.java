package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells that numbers are times of the day.
 *
 * @param before what stands right before a time: "from", "dalle", "sabah"
 * @param between what stands between the first time and the last
 * @param others a line with one of these speaks of other hours: those of a shop, of a hotline
 * @param weekly what stands behind a number of hours a week, or before it
 * @param days names of days of the week, in full and short
 * @param units words, folded, for hours that stand behind the number where a word for the week stands before it
 */
public record HourWords(
        Phrases<Boolean> before,
        Phrases<Boolean> between,
        Phrases<Boolean> others,
        Phrases<Boolean> weekly,
        Phrases<Boolean> days,
        Set<String> units) {

    static HourWords of(Vocabulary.Hours hours) {
        return new HourWords(
                Phrases.of(hours.before()),
                Phrases.of(hours.between()),
                Phrases.of(hours.others()),
                Phrases.of(hours.weekly()),
                Phrases.of(hours.days()),
                Phrases.folded(hours.units()));
    }

    void write(DataOutputStream out) throws IOException {
        before.write(out);
        between.write(out);
        others.write(out);
        weekly.write(out);
        days.write(out);
        Fields.words(out, List.copyOf(units));
    }

    static HourWords read(DataInputStream in) throws IOException {
        return new HourWords(
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                new HashSet<>(Fields.words(in)));
    }
}
