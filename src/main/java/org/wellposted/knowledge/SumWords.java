package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How sums of money are written.
 *
 * @param currencies ISO 4217 code to the words and signs for it
 * @param thousand what stands behind a number for a thousand
 * @param range what stands between the two ends of a range
 */
public record SumWords(Map<String, List<String>> currencies, List<String> thousand, List<String> range) {

    static final SumWords NONE = new SumWords(Map.of(), List.of(), List.of());

    public SumWords {
        currencies = OrEmpty.lists(currencies);
        thousand = OrEmpty.list(thousand);
        range = OrEmpty.list(range);
    }

    /** These and others: the signs that no language owns, the words of one. */
    SumWords and(SumWords others) {
        Map<String, List<String>> all = new LinkedHashMap<>(currencies);
        others.currencies.forEach((code, words) -> all.merge(code, words, SumWords::joined));
        return new SumWords(all, joined(thousand, others.thousand), joined(range, others.range));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    void write(DataOutputStream out) throws IOException {
        Fields.lists(out, currencies);
        Fields.words(out, thousand);
        Fields.words(out, range);
    }

    static SumWords read(DataInputStream in) throws IOException {
        return new SumWords(Fields.lists(in), Fields.words(in), Fields.words(in));
    }
}
