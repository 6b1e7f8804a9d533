package org.wellposted.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellposted.model.Draft;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Refused;
import org.wellposted.model.Span;
import org.wellposted.text.Words.Range;

/** Tells the language of drafts, and where a draft changes it. Safe for use by several threads. */
public final class DraftLanguages {

    private final LanguageCuts cuts;
    private final List<Tongue> tongues;
    private final LanguageTeller teller;

    /** How much is known of the words of a draft. */
    public interface Vocabulary {

        /** How much of a stretch is known in a language that is read: headings, names of jobs, terms. */
        int known(Tongue tongue, Words words, Range range);
    }

    public DraftLanguages(LanguageCuts cuts, List<Tongue> tongues) {
        this.cuts = cuts;
        this.tongues = List.copyOf(tongues);
        this.teller = new LanguageTeller(cuts, this.tongues);
    }

    /**
     * The language that most of a draft is in.
     *
     * @param asked the id of the one that somebody names, or null
     * @throws Refused if it cannot be told, or drafts in it are not read
     */
    public Tongue main(Draft draft, Words words, String asked, Vocabulary vocabulary) {
        if (asked == null) return tell(draft, words, vocabulary);
        return tongues.stream()
                .filter(tongue -> tongue.read() && tongue.id().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(draft.name(), "no-such-language", Map.of("language", asked, "known", known())));
    }

    /**
     * The stretches of a draft, each in one language; one where it keeps to its main language.
     *
     * @param named whether somebody named the main language
     */
    public List<Stretch> stretches(Draft draft, Words words, Tongue main, boolean named, Vocabulary vocabulary) {
        List<Stretch> stretches = LanguageStretches.of(
                draft, words, teller, cuts.stretch(), main, (tongue, range) -> vocabulary.known(tongue, words, range));
        // who names the language of a draft that is in another has their reason: nothing is read otherwise
        boolean other = named
                && stretches.stream().noneMatch(stretch -> stretch.tongue().equals(main));
        boolean none = stretches.stream().noneMatch(stretch -> stretch.tongue().read());
        boolean several = stretches.size() > 1 && stretches.size() <= cuts.mostStretches();
        if (several && !other && !none) return stretches;
        Span all = new Span(draft.frontMatter().span().end(), draft.text().length());
        return List.of(new Stretch(main, draft.blocks(), all));
    }

    /** Of a posting and its twin, the one that comes first is the posting. */
    public Tongue leading(List<Stretch> stretches, Words words, Tongue main, boolean named) {
        Stretch first = stretches.get(0);
        boolean large = words.in(first.area()).size() * 3 > words.count();
        return !named && stretches.size() > 1 && first.tongue().read() && large ? first.tongue() : main;
    }

    private Tongue tell(Draft draft, Words words, Vocabulary vocabulary) {
        Words posting = draft.frontMatter() == FrontMatter.NONE
                ? words
                : Words.of(draft.text().substring(draft.frontMatter().span().end()));
        Tongue tongue = teller.tell(posting);
        if (tongue == null || posting.count() < cuts.vocabularyBelow()) {
            Tongue own = byVocabulary(posting, vocabulary);
            if (own != null && (tongue == null || !teller.surely(tongue, own, posting))) tongue = own;
        }
        if (tongue == null) throw new Refused(draft.name(), "language-untold", Map.of("known", known()));
        if (tongue.read()) return tongue;
        throw new Refused(draft.name(), "unknown-language", Map.of("name", tongue.name(), "known", known()));
    }

    /** A bare list of headings and titles holds hardly a function word: then our own words tell. */
    private Tongue byVocabulary(Words words, Vocabulary vocabulary) {
        Tongue best = null;
        int most = 0;
        for (Tongue tongue : tongues) {
            if (!tongue.read()) continue;
            int hits = vocabulary.known(tongue, words, new Range(0, words.count()));
            if (hits > most) {
                best = tongue;
                most = hits;
            }
        }
        return best;
    }

    private String known() {
        return tongues.stream()
                .filter(Tongue::read)
                .map(tongue -> tongue.name() + " (" + tongue.id() + ")")
                .collect(Collectors.joining(", "));
    }
}
