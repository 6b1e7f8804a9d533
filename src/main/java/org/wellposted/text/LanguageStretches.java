package org.wellposted.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Span;
import org.wellposted.text.Words.Range;

/**
 * Finds where a posting changes its language: a Turkish one with its English twin below it, an English statement at the
 * end of an Italian one. A few foreign words, as postings in IT are full of, change nothing.
 */
final class LanguageStretches {

    private LanguageStretches() {}

    private static final class Run {
        final Tongue tongue;
        final List<Block> blocks = new ArrayList<>();
        int words;

        Run(Tongue tongue) {
            this.tongue = tongue;
        }

        void add(Block block, int count) {
            blocks.add(block);
            words += count;
        }

        void add(Run other) {
            blocks.addAll(other.blocks);
            words += other.words;
        }
    }

    /**
     * @param fewest of how many words a shorter stretch in another language is a quotation
     * @param main the language that most of the posting is in
     * @param vocabulary how many words and phrases of a stretch are known in a language that is read
     */
    static List<Stretch> of(
            Draft draft,
            Words words,
            LanguageTeller teller,
            int fewest,
            Tongue main,
            ToIntBiFunction<Tongue, Range> vocabulary) {
        List<Run> runs = joined(runs(draft, words, told(draft, words, teller, main, vocabulary), main), main, fewest);
        List<Stretch> stretches = new ArrayList<>();
        int start = draft.frontMatter().span().end();
        for (int i = 0; i < runs.size(); i++) {
            int end = i + 1 < runs.size()
                    ? runs.get(i + 1).blocks.get(0).span().start()
                    : draft.text().length();
            stretches.add(new Stretch(runs.get(i).tongue, runs.get(i).blocks, new Span(start, end)));
            start = end;
        }
        return stretches;
    }

    /** The language of each block, null where nothing tells it. Where there are several, a block's vocabulary tells too. */
    private static Tongue[] told(
            Draft draft, Words words, LanguageTeller teller, Tongue main, ToIntBiFunction<Tongue, Range> vocabulary) {
        List<Block> blocks = draft.blocks();
        Tongue[] told = new Tongue[blocks.size()];
        Set<Tongue> there = new LinkedHashSet<>(Set.of(main));
        for (int i = 0; i < told.length; i++) {
            told[i] = teller.surely(words, words.in(blocks.get(i).content()));
            if (told[i] != null) there.add(told[i]);
        }
        if (there.size() < 2) return told;
        for (int i = 0; i < told.length; i++) {
            Range range = words.in(blocks.get(i).content());
            int most = 0;
            for (Tongue tongue : told[i] == null ? there : Set.<Tongue>of()) {
                int known = tongue.read() ? vocabulary.applyAsInt(tongue, range) : 0;
                if (known == most) told[i] = null;
                if (known <= most) continue;
                told[i] = tongue;
                most = known;
            }
        }
        return told;
    }

    /** Blocks in a row in one language; of those that nothing tells, a heading goes with what follows it. */
    private static List<Run> runs(Draft draft, Words words, Tongue[] told, Tongue main) {
        List<Run> runs = new ArrayList<>();
        Tongue[] next = new Tongue[told.length];
        for (int i = told.length - 2; i >= 0; i--) next[i] = told[i + 1] != null ? told[i + 1] : next[i + 1];
        for (int i = 0; i < told.length; i++) {
            Block block = draft.blocks().get(i);
            Tongue tongue = told[i];
            if (tongue == null && isHead(block)) {
                tongue = next[i];
            }
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (tongue == null) tongue = last == null ? first(told, main) : last.tongue;
            if (last == null || last.tongue != tongue) runs.add(last = new Run(tongue));
            last.add(block, words.in(block.content()).size());
        }
        return runs;
    }

    private static boolean isHead(Block block) {
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.STRONG;
    }

    private static Tongue first(Tongue[] told, Tongue main) {
        for (Tongue tongue : told) if (tongue != null) return tongue;
        return main;
    }

    private static List<Run> joined(List<Run> runs, Tongue main, int fewest) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Tongue tongue = run.words < fewest ? main : run.tongue;
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.tongue != tongue) joined.add(last = new Run(tongue));
            last.add(run);
        }
        return joined;
    }
}
