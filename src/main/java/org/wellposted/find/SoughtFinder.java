package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.SoughtWords;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds the job that somebody is sought for, known or not: "Dixie's is hiring drivers", "kat personeli aramaktayız". What is
 * sought and only called a person or a colleague is no job.
 */
public final class SoughtFinder {

    /** Between two words of one name no more stands. */
    private static final Pattern WITHIN = Pattern.compile("[ \\u00a0/&'’*.-]*");

    /** Between the words that seek and a name in quotes. */
    private static final Pattern BESIDE = Pattern.compile("[ \\u00a0/&'’*.\"“”„«»-]*");

    private final NameCuts cuts;
    private final SoughtWords sought;
    private final Words words;

    private SoughtFinder(NameCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.sought = lexicon.tables.sought();
        this.words = words;
    }

    /** The jobs sought, in the order of the lines: likely where a word is left that names one. */
    public static List<NameSaid> find(NameCuts cuts, Lexicon lexicon, LinedText text) {
        SoughtFinder finder = new SoughtFinder(cuts, lexicon, text.words());
        List<NameSaid> found = new ArrayList<>();
        text.lines().stream().limit(cuts.lines()).forEach(line -> finder.line(line, found));
        return found;
    }

    private void line(LineWords line, List<NameSaid> into) {
        for (Hit<Boolean> cue : sought.before().in(words, line.words())) {
            add(after(cue.to(), line.words()), into);
        }
        for (Hit<Boolean> cue : sought.behind().in(words, line.words())) {
            add(before(cue.from(), line.words()), into);
        }
    }

    private void add(Range job, List<NameSaid> into) {
        if (!job.isEmpty()) into.add(new NameSaid(Section.POSITION, words.span(job.from(), job.to()), Sureness.LIKELY));
    }

    private Range after(int from, Range line) {
        int to = from;
        int first = -1;
        while (to < line.to() && to - from < cuts.sought()) {
            if (sought.stop().contains(words.at(to)) || to > from && !joined(to - 1, WITHIN)) break;
            if (first < 0 && names(to)) first = to;
            to++;
        }
        return first < 0 ? new Range(from, from) : new Range(first, to);
    }

    private Range before(int to, Range line) {
        int from = to;
        int last = -1;
        while (from > line.from() && to - from < cuts.sought()) {
            Pattern between = from == to ? BESIDE : WITHIN;
            if (sought.stop().contains(words.at(from - 1)) || !joined(from - 1, between)) break;
            from--;
            if (last < 0 && names(from)) last = from;
        }
        return last < 0 ? new Range(to, to) : new Range(from, to);
    }

    private boolean names(int word) {
        String written = words.at(word);
        return written.length() > 2
                && Character.isLetter(written.charAt(0))
                && !sought.filler().contains(written);
    }

    /** Whether a word and the next stand together. */
    private boolean joined(int word, Pattern between) {
        return between.matcher(words.text().substring(words.end(word), words.start(word + 1)))
                .matches();
    }
}
