package org.wellposted.line;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Cuts a line into clauses: what is said within one is said together. */
final class Clauses {

    private Clauses() {}

    /** A clause ends where a sentence or half a sentence ends; an endless one at a comma, or anywhere. */
    static List<Range> of(LineWords line, LineCuts cuts) {
        Words words = line.all();
        Range body = line.words();
        List<Range> clauses = new ArrayList<>();
        int from = body.from();
        for (int i = body.from(); i + 1 < body.to(); i++) {
            boolean comma = i - from >= cuts.clauseLong() && words.text().charAt(words.end(i)) == ',';
            if (comma || i - from >= cuts.clauseEndless() || ends(words.text(), words.end(i), words.start(i + 1))) {
                clauses.add(new Range(from, i + 1));
                from = i + 1;
            }
        }
        if (from < body.to()) clauses.add(new Range(from, body.to()));
        return clauses;
    }

    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == ';' || c == '!' || c == '?' || c == '•' || c == '\n' && text.charAt(to - 1) == '\n') return true;
            if (c == '.' && spaced && i + 1 < to) return true;
        }
        return false;
    }
}
