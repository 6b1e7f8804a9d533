package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What tells that numbers are times of the day.
 *
 * @param before what stands right before a time: "from", "dalle", "sabah"
 * @param between what stands between the first time and the last
 * @param others a line with one of these speaks of other hours: those of a shop, of a hotline
 */
public record HourWords(Phrases<Boolean> before, Phrases<Boolean> between, Phrases<Boolean> others) {

    static HourWords of(Vocabulary.Hours hours) {
        return new HourWords(Phrases.of(hours.before()), Phrases.of(hours.between()), Phrases.of(hours.others()));
    }

    void write(DataOutputStream out) throws IOException {
        before.write(out);
        between.write(out);
        others.write(out);
    }

    static HourWords read(DataInputStream in) throws IOException {
        return new HourWords(
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()));
    }
}
