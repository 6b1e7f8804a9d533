package org.wellposted.line;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * A line of bare words: "Phones", "filing, invoices and post". One verb may govern a whole enumeration, before it ("issue
 * invoices, statements") or behind it ("fatura, ödeme ve tahsilat takibi"): then none of its words stands for itself.
 */
public final class Enumeration {

    private static final String MARKS = ",;:/&+.!?()|•–—";

    private final int longest;
    private final Lexicon lexicon;
    private final Words words;
    private final List<Range> pieces = new ArrayList<>();

    /** @param body the words of a line, its heading left out */
    public Enumeration(LineCuts cuts, Lexicon lexicon, Words words, Range body) {
        this.longest = cuts.pieceLongest();
        this.lexicon = lexicon;
        this.words = words;
        int from = body.from();
        for (int i = body.from(); i < body.to(); i++) {
            boolean and = isAnd(i);
            if (and || i > from && isMarked(i)) {
                add(from, i);
                from = and ? i + 1 : i;
            }
        }
        add(from, body.to());
    }

    private void add(int from, int to) {
        if (from < to) pieces.add(new Range(from, to));
    }

    private boolean isMarked(int word) {
        String before = words.text().substring(words.end(word - 1), words.start(word));
        return before.contains(" - ") || before.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private boolean isAnd(int word) {
        return lexicon.tables.sentences().conjunctions().anyIn(words, new Range(word, word + 1));
    }

    /** Whether these words are a piece of it, and no verb may govern them. */
    public boolean holds(Range own) {
        if (!pieces.contains(own)) return false;
        Range first = pieces.get(0);
        Range last = pieces.get(pieces.size() - 1);
        return isBare(first, own) && isBare(last, own) && pieces.stream().allMatch(piece -> piece.size() <= longest);
    }

    private static boolean isBare(Range piece, Range own) {
        return piece.size() == 1 || piece.equals(own);
    }
}
