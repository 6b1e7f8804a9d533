package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.Towns;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds the names of employers and places. A name is a run of words with capitals; whose it is tells what stands beside it
 * ({@link NameCues}), where it stands ({@link HeadNames}), and the names of towns, trades and posts ({@link NameKinds}).
 */
public final class NameFinder {

    /** "Pizzeria al taglio Alice": a trade stands no more words before its name. */
    private static final int TRADE = 4;

    private final NameCuts cuts;
    private final Lexicon lexicon;
    private final Words words;
    private final NameKinds kinds;
    private final NameRuns runs;
    private final NamesFound found;
    private final NameCues cues;
    private final HeadNames head;

    private NameFinder(NameCuts cuts, Lexicon lexicon, Supplier<Towns> towns, Words words, int title) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = new NameKinds(lexicon, towns, words);
        this.runs = new NameRuns(cuts, kinds, words);
        this.found = new NamesFound(words);
        this.cues = new NameCues(cuts, lexicon.tables.names(), kinds, runs, words, found);
        this.head = new HeadNames(cuts, kinds, runs, title, found);
    }

    /**
     * @param towns asked for where a name may be a place's
     * @param title the number of the title line, or -1
     */
    public static List<NameSaid> find(
            NameCuts cuts, Lexicon lexicon, Supplier<Towns> towns, LinedText text, int title) {
        return new NameFinder(cuts, lexicon, towns, text.words(), title).in(text.lines());
    }

    /** Whether some word of a line may be part of a name: it is none that any line begins with, nor a bare trade, nor a label. */
    public static boolean mayBeName(Lexicon lexicon, LineWords line) {
        NameKinds kinds = new NameKinds(lexicon, null, line.all());
        return line.written().indexOf(':') < 0 && !kinds.isCommon(line.words()) && !kinds.isPost(line.words());
    }

    private List<NameSaid> in(List<LineWords> lines) {
        int most = Math.min(lines.size(), cuts.lines());
        List<List<Range>> names = new ArrayList<>();
        for (LineWords line : lines.subList(0, most)) names.add(runs.counted(line.words()));
        AddressFinder addresses = new AddressFinder(lexicon, words);
        for (int i = 0; i < most; i++) {
            LineWords line = lines.get(i);
            for (Range name : names.get(i)) name(name, line);
            if (!line.bullet()) businesses(i, line, names.get(i));
            cues.unnamed(line.words());
            head.line(i, line);
            if (i >= most - cuts.foot()) closing(line, names.get(i));
            addresses.in(line).forEach(found::add);
        }
        return found.all();
    }

    private void name(Range name, LineWords line) {
        cues.beside(name, line.words(), line.span().end());
        boolean again = name.size() > 1 && runs.isRepeated(name);
        if (again && !kinds.isTaken(name) && !kinds.tells(name)) found.add(Section.EMPLOYER, name, Sureness.UNSURE);
        if (kinds.isStrange(name)) found.add(NameSaid.NOBODYS, name, Sureness.UNSURE);
    }

    /** "Hotel Belsito", "Bereket Market": a trade and a name, where a posting begins or somebody is sought. */
    private void businesses(int number, LineWords line, List<Range> names) {
        boolean seeks = lexicon.tables.titles().seeking().anyIn(words, line.words());
        if (!seeks && number >= cuts.head()) return;
        for (Range name : names) {
            if (kinds.isPost(name) || kinds.isCommon(name)) continue;
            Range before = new Range(Math.max(line.words().from(), name.from() - TRADE), name.from());
            // "Hotel 4 stelle di Riccione cerca": of a trade in town the town is told, of another its name
            boolean small = seeks && kinds.hasTrade(before) && !kinds.isJob(name);
            if (small) found.add(kinds.isTown(name) ? Section.LOCATION : Section.EMPLOYER, name, Sureness.UNSURE);
            boolean named = name.size() > 1 && kinds.hasTrade(name);
            boolean job = kinds.isJob(name) && !kinds.isTrade(name.from());
            if (named && !job && !runs.isAfterLabel(name, line.words()))
                found.add(Section.EMPLOYER, name, Sureness.LIKELY);
        }
    }

    /** "Thank you, the Bramble & Rose team": who signs is who hires. */
    private void closing(LineWords line, List<Range> names) {
        if (line.bullet() || line.words().size() > cuts.brief() || names.size() != 1) return;
        Range name = names.get(0);
        boolean alone = line.words().size() - name.size() <= 2;
        if (alone && name.size() > 1 && !kinds.isTaken(name) && !kinds.tells(name))
            found.add(Section.EMPLOYER, name, Sureness.UNSURE);
    }
}
