package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wellposted.text.Phrases;

/**
 * What pay is told by.
 *
 * @param names what means pay: a number beside it is pay without a currency
 * @param cues a sum of money near one of these is pay
 * @param others what else is worth money: a sum nearer to it is no pay
 * @param beside what is typed behind pay: "depending on experience"
 * @param offers what is typed behind it and comes with it: "plus tips"
 * @param and what parts two sums
 * @param periods each form with the period that a sum is for
 * @param bases each form with its basis, gross or net
 * @param agreements what names a collective agreement or pay scale
 * @param levels what stands beside a level of it
 * @param sums how sums are written, in any language and in this one
 */
public record MoneyWords(
        Phrases<Boolean> names,
        Phrases<Boolean> cues,
        Phrases<Boolean> others,
        Phrases<Boolean> beside,
        Phrases<Boolean> offers,
        Phrases<Boolean> and,
        Phrases<String> periods,
        Phrases<String> bases,
        Phrases<Boolean> agreements,
        Phrases<Boolean> levels,
        SumWords sums) {

    static MoneyWords of(Vocabulary.PayWords pay, SumWords sums) {
        return new MoneyWords(
                Phrases.of(pay.names()),
                Phrases.of(pay.cues()),
                Phrases.of(pay.others()),
                Phrases.of(pay.beside()),
                Phrases.of(pay.offers()),
                Phrases.of(pay.and()),
                new Phrases.Builder<String>().add(pay.periods()).build(),
                new Phrases.Builder<String>().add(pay.bases()).build(),
                Phrases.of(pay.agreements()),
                Phrases.of(pay.levels()),
                sums);
    }

    void write(DataOutputStream out) throws IOException {
        names.write(out);
        cues.write(out);
        others.write(out);
        beside.write(out);
        offers.write(out);
        and.write(out);
        periods.write(out);
        bases.write(out);
        agreements.write(out);
        levels.write(out);
        sums.write(out);
    }

    static MoneyWords read(DataInputStream in) throws IOException {
        return new MoneyWords(
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, period -> period, Set.of()),
                Phrases.read(in, basis -> basis, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                Phrases.read(in, Boolean::valueOf, Set.of()),
                SumWords.read(in));
    }
}
