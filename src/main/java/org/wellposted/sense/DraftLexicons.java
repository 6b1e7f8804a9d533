package org.wellposted.sense;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.text.Tongue;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** What one draft is read with in each language. Made for each draft: how it is typed is looked at once a language. */
final class DraftLexicons {

    private final Knowledge knowledge;
    private final Words words;
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    DraftLexicons(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    Lexicon of(Tongue tongue) {
        return lexicons.computeIfAbsent(tongue.id(), id -> knowledge.lexicon(tongue, isTypedPlainly(tongue)));
    }

    private boolean isTypedPlainly(Tongue tongue) {
        return !tongue.plainLetters().isEmpty()
                && IntStream.range(0, words.count()).allMatch(i -> tongue.isTypedPlainly(words.at(i)));
    }

    /** How much of a stretch is known in a language: headings, terms, and names of jobs, which tell twice as much. */
    int known(Tongue tongue, Words stretch, Range range) {
        Lexicon lexicon = of(tongue);
        return lexicon.headings.in(stretch, range).size()
                + 2 * lexicon.tables.titles().names().in(stretch, range).size()
                + lexicon.terms.in(stretch, range).size();
    }
}
