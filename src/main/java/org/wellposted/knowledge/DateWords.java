package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What dates are written with.
 *
 * @param months each name with the number of its month, from 1
 */
public record DateWords(Phrases<Integer> months) {

    static DateWords of(List<List<String>> names) {
        Phrases.Builder<Integer> months = new Phrases.Builder<>();
        for (int month = 0; month < names.size(); month++) months.add(names.get(month), month + 1);
        return new DateWords(months.build());
    }

    void write(DataOutputStream out) throws IOException {
        months.write(out);
    }

    static DateWords read(DataInputStream in) throws IOException {
        return new DateWords(Phrases.read(in, Integer::valueOf, Set.of()));
    }
}
