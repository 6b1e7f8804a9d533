package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.Row;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/** Finds grades of pay scales: a level ("livello IV", "4° livello", "Band 5") and the agreement it belongs to. */
public final class PayGradeFinder {

    private static final Pattern LEVEL = Pattern.compile("[IVX]{1,4}|\\d{1,2}[A-Z]?|[A-Z]{1,2}\\d{1,2}|[A-F]");

    /** The agreement is named this near to its level, in words. */
    private static final int NEAR = 8;

    /** The name of an agreement goes on for so many words, each with a capital. */
    private static final int NAME = 4;

    private final Lexicon lexicon;
    private final Words words;

    public PayGradeFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    public List<PayGrade> in(Row row) {
        List<PayGrade> grades = new ArrayList<>();
        for (Hit<Boolean> hit : lexicon.tables.money().levels().in(words, row.words())) {
            int level = level(hit, row.words());
            if (level < 0) continue;
            Span span = words.span(Math.min(level, hit.from()), Math.max(level + 1, hit.to()));
            Range agreement = agreement(hit, row.words());
            String name = agreement == null ? null : words.span(agreement.from(), agreement.to()).cut(words.text());
            Span whole = agreement == null ? span : span.join(words.span(agreement.from(), agreement.to()));
            grades.add(new PayGrade(whole, name, words.span(level, level + 1).cut(words.text())));
        }
        return grades;
    }

    /** The number of the word that is the level: behind the word for it, or before ("IV livello"); -1 if neither is. */
    private int level(Hit<Boolean> hit, Range row) {
        if (hit.to() < row.to() && isLevel(hit.to())) return hit.to();
        return hit.from() > row.from() && isLevel(hit.from() - 1) ? hit.from() - 1 : -1;
    }

    private boolean isLevel(int word) {
        Matcher matcher = LEVEL.matcher(words.span(word, word + 1).cut(words.text()).replaceAll("[°ºª]", ""));
        return matcher.matches();
    }

    private Range agreement(Hit<Boolean> level, Range row) {
        for (Hit<Boolean> hit : lexicon.tables.money().agreements().in(words, row)) {
            if (Math.abs(hit.from() - level.from()) > NEAR) continue;
            int to = hit.to();
            while (to < row.to() && to - hit.to() < NAME && isName(to) && (to < level.from() || to >= level.to())) to++;
            return new Range(hit.from(), to);
        }
        return null;
    }

    /** Whether the word goes on with a name: a capital and small letters, right behind the word before. */
    private boolean isName(int word) {
        String text = words.text();
        boolean joined = text.substring(words.end(word - 1), words.start(word)).isBlank();
        return joined && words.end(word) - words.start(word) > 2 && Character.isUpperCase(text.charAt(words.start(word)));
    }
}
