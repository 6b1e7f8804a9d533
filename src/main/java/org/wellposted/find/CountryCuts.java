package org.wellposted.find;

import org.wellposted.knowledge.Certainty;

/** How much a sign speaks for a country. Each is told in rules/certainty.yaml. */
public record CountryCuts(double place, double phone, double currency, double word, double mostWords, double sure) {

    /** @param certainty which has them in its group {@code country} */
    public static CountryCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("country");
        return new CountryCuts(
                group.weight("place"),
                group.weight("phone"),
                group.weight("currency"),
                group.weight("word"),
                group.weight("most-words"),
                group.weight("sure"));
    }
}
