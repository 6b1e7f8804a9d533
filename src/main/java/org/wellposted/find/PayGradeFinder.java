package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds grades of pay scales: a level ("livello IV", "4° livello", "Band 5") and the agreement it belongs to. */
public final class PayGradeFinder {

    private static final Pattern LEVEL = Pattern.compile("[IVX]{1,4}|\\d{1,2}[A-Z]?|[A-Z]{1,2}\\d{1,2}|[A-D]S|[A-F]");

    private final PayCuts cuts;
    private final Lexicon lexicon;
    private final Words words;

    public PayGradeFinder(PayCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.words = words;
    }

    public List<PayGrade> in(LineWords line) {
        List<PayGrade> grades = new ArrayList<>();
        for (Hit<Boolean> hit : lexicon.tables.money().levels().in(words, line.words())) {
            int level = level(hit, line.words());
            if (level < 0) continue;
            Span span = words.span(Math.min(level, hit.from()), Math.max(level + 1, hit.to()));
            Range agreement = agreement(hit, line.words());
            String name = agreement == null
                    ? null
                    : words.span(agreement.from(), agreement.to()).cut(words.text());
            Span whole = agreement == null ? span : span.join(words.span(agreement.from(), agreement.to()));
            grades.add(new PayGrade(whole, name, words.span(level, level + 1).cut(words.text())));
        }
        return grades;
    }

    /** The number of the word that is the level: behind the word for it, or before ("IV livello"); -1 if neither is. */
    private int level(Hit<Boolean> hit, Range line) {
        if (hit.to() < line.to() && isLevel(hit.to())) return hit.to();
        return hit.from() > line.from() && isLevel(hit.from() - 1) ? hit.from() - 1 : -1;
    }

    private boolean isLevel(int word) {
        Matcher matcher =
                LEVEL.matcher(words.span(word, word + 1).cut(words.text()).replaceAll("[°ºª]", ""));
        return matcher.matches();
    }

    private Range agreement(Hit<Boolean> level, Range line) {
        for (Hit<Boolean> hit : lexicon.tables.money().agreements().in(words, line)) {
            if (Math.abs(hit.from() - level.from()) > cuts.gradeNear()) continue;
            int to = hit.to();
            while (to < line.to()
                    && to - hit.to() < cuts.gradeName()
                    && isName(to)
                    && (to < level.from() || to >= level.to())) to++;
            return new Range(hit.from(), to);
        }
        return null;
    }

    /** Whether the word goes on with a name: a capital and small letters, right behind the word before. */
    private boolean isName(int word) {
        String text = words.text();
        boolean joined = text.substring(words.end(word - 1), words.start(word)).isBlank();
        return joined
                && words.end(word) - words.start(word) > 2
                && Character.isUpperCase(text.charAt(words.start(word)));
    }
}
