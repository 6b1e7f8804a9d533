package org.wellposted.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.Row;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/**
 * What one row says: the concepts stated or touched on in its clauses, and how strongly each is asked.
 *
 * @param body the words read, an inline heading left out
 */
public record RowReading(Row row, Range body, List<Said> said) {

    /** @param full whether the concept is stated, else only touched on */
    public record Said(Concept concept, Span span, Degree degree, boolean full) {}

    /** A degree word further than this from what is asked speaks of something else. */
    private static final int REACH = 12;

    /** A list of duties in one sentence may run on: it is cut at a comma, at the latest in the middle of nowhere. */
    private static final int LONG = 40;
    private static final int ENDLESS = 80;

    public static RowReading of(Row row, Range body, ConceptMatcher matcher, Lexicon lexicon, Words words) {
        List<Said> said = new ArrayList<>();
        for (Range clause : clauses(body, words)) {
            List<Hit<Degree>> degrees = lexicon.tables.sentences().degrees().in(words, clause);
            Map<String, Said> own = new HashMap<>();
            for (ConceptMatcher.Match match : matcher.in(clause)) {
                Span span = words.span(match.range().from(), match.range().to());
                Said it = new Said(match.concept(), span, degree(match.range(), degrees), match.full());
                own.put(match.concept().id(), it);
                said.add(it);
            }
            for (Said it : List.copyOf(own.values())) {
                if (it.full) implied(it, lexicon, own, said);
            }
        }
        return new RowReading(row, body, once(said));
    }

    /** What a row says twice alike it says once: the first place is enough to show. */
    private static List<Said> once(List<Said> said) {
        Map<List<Object>, Said> first = new LinkedHashMap<>();
        said.forEach(it -> first.putIfAbsent(List.of(it.concept.id(), it.degree, it.full), it));
        return List.copyOf(first.values());
    }

    /** Whoever says this says that too, at the same words. */
    private static void implied(Said it, Lexicon lexicon, Map<String, Said> own, List<Said> into) {
        for (String id : it.concept.implies()) {
            Said already = own.get(id);
            if (already != null && already.full) continue;
            if (already != null) into.remove(already);
            into.add(new Said(lexicon.concepts.get(id), it.span, it.degree, true));
        }
    }

    public boolean says(String section) {
        return said.stream().anyMatch(s -> s.full && section.equals(s.concept.states()));
    }

    /** The word nearest to what is asked decides; of words that overlap, the longer. */
    private static Degree degree(Range range, List<Hit<Degree>> degrees) {
        Hit<Degree> best = null;
        int least = REACH + 1;
        for (Hit<Degree> hit : degrees) {
            int distance = hit.to() <= range.from() ? range.from() - hit.to()
                    : hit.from() >= range.to() ? hit.from() - range.to() : 0;
            boolean longer = best != null && distance <= least + 1 && hit.size() > best.size();
            if (distance < least || longer) {
                best = hit;
                least = distance;
            }
        }
        return best == null ? Degree.PLAIN : best.value();
    }

    /** A clause ends where a sentence or half a sentence ends; an endless one at a comma, or anywhere. */
    private static List<Range> clauses(Range body, Words words) {
        List<Range> clauses = new ArrayList<>();
        int from = body.from();
        for (int i = body.from(); i + 1 < body.to(); i++) {
            boolean comma = i - from >= LONG && words.text().charAt(words.end(i)) == ',';
            if (comma || i - from >= ENDLESS || endsClause(words.text(), words.end(i), words.start(i + 1))) {
                clauses.add(new Range(from, i + 1));
                from = i + 1;
            }
        }
        if (from < body.to()) clauses.add(new Range(from, body.to()));
        return clauses;
    }

    private static boolean endsClause(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == ';' || c == '!' || c == '?' || c == '•' || c == '\n' && text.charAt(to - 1) == '\n') return true;
            if (c == '.' && spaced && i + 1 < to) return true;
        }
        return false;
    }
}
