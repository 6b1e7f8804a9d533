package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.RoleSearch;
import org.wellposted.knowledge.Tongue;
import org.wellposted.model.Draft;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.Setting;

/** Understands drafts. Begin here; safe for use by several threads. */
public final class Sense {

    /** Of fewer words than this, two that Spanish shares with Italian make no Spanish. */
    private static final int FEW = 40;

    private final Knowledge knowledge;
    private final LanguageTeller languages;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    public Sense(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.languages = new LanguageTeller(knowledge.tongues());
    }

    /**
     * @throws Refused if the language cannot be told or has no folder, or a language or role asked for is not known
     */
    public Posting understand(Draft draft, Setting setting) {
        FrontMatter head = draft.frontMatter();
        Words words = Words.of(draft.text());
        String asked = setting.language() != null ? setting.language() : head.language();
        String language = asked != null ? known(draft, asked) : tell(draft, words);
        String role = setting.role() != null ? setting.role() : head.role();
        return new DraftReading(knowledge, lexicon(language), draft, words)
                .read(role == null ? null : role(draft, role));
    }

    /** The id of the role that an id or one of its names stands for. */
    private String role(Draft draft, String asked) {
        if (knowledge.roles().containsKey(asked)) return asked;
        List<RoleSearch.Match> matches = new RoleSearch(knowledge).find(asked);
        if (!matches.isEmpty() && matches.get(0).exact()) return matches.get(0).role().id();
        String near = matches.stream().limit(3).map(m -> m.role().id()).collect(Collectors.joining(", "));
        throw new Refused(draft.name(), "unknown-role", Map.of("role", asked, "near", near));
    }

    private Lexicon lexicon(String language) {
        return lexicons.computeIfAbsent(language, id -> new Lexicon(knowledge, knowledge.language(id)));
    }

    private String known(Draft draft, String language) {
        if (knowledge.languageIds().contains(language)) return language;
        throw new Refused(draft.name(), "no-such-language", Map.of("language", language, "known", names()));
    }

    private String tell(Draft draft, Words words) {
        Words posting = draft.frontMatter() == FrontMatter.NONE
                ? words
                : Words.of(draft.text().substring(draft.frontMatter().span().end()));
        Tongue tongue = languages.tell(posting);
        if (tongue == null || !tongue.read() && posting.count() < FEW) {
            Tongue own = byVocabulary(posting);
            if (own != null && (tongue == null || !languages.surely(tongue, own, posting))) tongue = own;
        }
        if (tongue == null) throw new Refused(draft.name(), "language-untold", Map.of("known", names()));
        if (tongue.read()) return tongue.id();
        throw new Refused(draft.name(), "unknown-language", Map.of("name", tongue.name(), "known", names()));
    }

    /** A bare list of headings and titles holds hardly a function word: then our own words tell. */
    private Tongue byVocabulary(Words words) {
        Tongue best = null;
        int most = 0;
        for (Tongue tongue : knowledge.tongues()) {
            if (!tongue.read()) continue;
            Lexicon lexicon = lexicon(tongue.id());
            Words.Range all = new Words.Range(0, words.count());
            int hits = lexicon.headings.in(words, all).size()
                    + 2 * lexicon.roleNames.in(words, all).size()
                    + lexicon.terms.in(words, all).size();
            if (hits > most) {
                best = tongue;
                most = hits;
            }
        }
        return best;
    }

    private String names() {
        List<String> names = new ArrayList<>();
        knowledge.tongues().stream().filter(Tongue::read).forEach(t -> names.add(t.name() + " (" + t.id() + ")"));
        return names.stream().collect(Collectors.joining(", "));
    }
}
