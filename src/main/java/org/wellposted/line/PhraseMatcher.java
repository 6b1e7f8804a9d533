package org.wellposted.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Mention;
import org.wellposted.model.Mention.By;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Strength;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Recognises concepts by their phrases: the patterns of terms that authors wrote, clause by clause, with how much each is
 * asked for.
 */
public final class PhraseMatcher implements Matcher {

    private static final String DUTY = "duty";

    private final LineCuts cuts;
    private final Lexicon lexicon;
    private final Words words;
    private final ClauseMatcher clauses;
    private final WorkKinds kinds;

    /** @param words those of the draft whose lines will be asked about */
    public PhraseMatcher(LineCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = new WorkKinds(lexicon.tables.kinds(), words);
        this.clauses = new ClauseMatcher(lexicon, words, cuts.telling());
    }

    @Override
    public List<Mention> match(LineWords line, Wanted wanted) {
        List<Mention> said = new ArrayList<>();
        for (Range clause : Clauses.of(line, cuts)) {
            List<Hit<Degree>> degrees = lexicon.tables.sentences().degrees().in(words, clause);
            Map<String, Mention> own = new HashMap<>();
            List<ClauseMatcher.Match> matches = clauses.in(clause);
            WorkKinds.Clause work = matches.stream().anyMatch(PhraseMatcher::isDuty) ? kinds.in(clause) : null;
            if (work != null && work.holdsAnothers()) matches = byPiece(matches, work);
            for (ClauseMatcher.Match match : matches) {
                Mention it = mention(match, degree(match.range(), degrees), line);
                if (isDuty(match)) it = asWork(it, work.of(match.range()));
                if (it == null) continue;
                if (it.strength() != Strength.HINTED) own.put(it.concept(), it);
                said.add(it);
            }
            for (Mention it : List.copyOf(own.values())) {
                if (it.stated()) implied(it, own, said);
            }
        }
        said.removeIf(it -> !wanted.holds(it.concept()));
        return once(said).stream()
                .map(it -> it.strength() == Strength.TOUCHED ? it.only(touch(it, line)) : it)
                .toList();
    }

    private Mention mention(ClauseMatcher.Match match, Degree degree, LineWords line) {
        return new Mention(
                match.concept().id(),
                match.concept().kind(),
                words.span(match.range().from(), match.range().to()),
                line.span(),
                null,
                degree,
                match.strength(),
                By.PHRASE);
    }

    private static boolean isDuty(ClauseMatcher.Match match) {
        return match.concept().kind().equals(DUTY);
    }

    /** The duties of each piece by itself, the rest as the clause has it. */
    private List<ClauseMatcher.Match> byPiece(List<ClauseMatcher.Match> matches, WorkKinds.Clause work) {
        List<ClauseMatcher.Match> all = new ArrayList<>();
        for (ClauseMatcher.Match match : matches) if (!isDuty(match)) all.add(match);
        for (Range piece : work.pieces()) {
            for (ClauseMatcher.Match match : clauses.in(piece)) if (isDuty(match)) all.add(match);
        }
        return all;
    }

    /** A duty as the piece of the line has it that it stands in; null if it is only touched on and not the applicant's. */
    private static Mention asWork(Mention duty, String kind) {
        if (kind == null) return duty;
        if (!WorkKinds.isAnothers(kind)) return duty.stated() ? duty.only(Strength.TOUCHED) : duty;
        return duty.stated() ? duty.in(duty.section(), Degree.DENIED) : null;
    }

    private Strength touch(Mention mention, LineWords line) {
        boolean alone = new Enumeration(cuts, lexicon, words, line.words()).holds(words.in(mention.span()));
        return alone ? Strength.ALONE : Strength.TOUCHED;
    }

    /** What a line says twice alike it says once: the first place is enough to show. */
    private static List<Mention> once(List<Mention> said) {
        Map<List<Object>, Mention> first = new LinkedHashMap<>();
        said.forEach(it -> first.putIfAbsent(List.of(it.concept(), it.degree(), it.strength()), it));
        return List.copyOf(first.values());
    }

    /** Whoever says this says that too, at the same words. */
    private void implied(Mention it, Map<String, Mention> own, List<Mention> into) {
        for (String id : lexicon.concepts.get(it.concept()).implies()) {
            Mention already = own.get(id);
            if (already != null && already.stated()) continue;
            if (already != null) into.remove(already);
            Concept concept = lexicon.concepts.get(id);
            into.add(new Mention(
                    id, concept.kind(), it.span(), it.line(), null, it.degree(), Strength.STATED, By.PHRASE));
        }
    }

    /** The word nearest to what is asked decides; of words that overlap, the longer. */
    private Degree degree(Range range, List<Hit<Degree>> degrees) {
        Hit<Degree> best = null;
        int least = cuts.degreeReach() + 1;
        for (Hit<Degree> hit : degrees) {
            int distance = hit.to() <= range.from()
                    ? range.from() - hit.to()
                    : hit.from() >= range.to() ? hit.from() - range.to() : 0;
            boolean longer = best != null && distance <= least + 1 && hit.size() > best.size();
            if (distance < least || longer) {
                best = hit;
                least = distance;
            }
        }
        return best == null ? Degree.PLAIN : best.value();
    }
}
