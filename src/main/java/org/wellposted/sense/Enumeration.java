package org.wellposted.sense;

import org.wellposted.model.Span;
import org.wellposted.sense.Words.Range;

/** Tells a word that stands for itself, a whole line or one piece of an enumeration, from one in a sentence. */
final class Enumeration {

    private static final String MARKS = ",;:/&+.!?()|•–—";

    private final Lexicon lexicon;
    private final Words words;

    Enumeration(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether nothing but marks, "and", or the ends of the row part these words from others. */
    boolean holds(Span span, Row row) {
        Range own = words.in(span);
        return parted(own.from() - 1, own.from(), row) && parted(own.to() - 1, own.to(), row);
    }

    /** @param left the number of a word, one of the two in question; {@code right} that of the next */
    private boolean parted(int left, int right, Row row) {
        if (left < row.words().from() || right >= row.words().to()) return true;
        String between = words.text().substring(words.end(left), words.start(right));
        boolean marked = between.contains(" - ") || between.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return marked || isAnd(left) || isAnd(right);
    }

    private boolean isAnd(int word) {
        return lexicon.tables.conjunctions().anyIn(words, new Range(word, word + 1));
    }
}
