package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Part;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.role.RoleSearch;
import org.wellposted.role.RoleTeller;
import org.wellposted.text.LanguageTeller;
import org.wellposted.text.Parts.Stretch;
import org.wellposted.text.Parts;
import org.wellposted.text.Tongue;
import org.wellposted.text.Words;

/** Understands drafts. Begin here; safe for use by several threads. */
public final class Sense {

    /** Of fewer words than this, two that Spanish shares with Italian make no Spanish. */
    private static final int FEW = 40;

    /** What changes its language more often than any posting is taken as one. */
    private static final int MOST_PARTS = 12;

    private final Knowledge knowledge;
    private final LanguageTeller languages;
    private final RoleTeller roles;
    private final Supplier<RoleSearch> search;

    /** @param search finds a role by a name; asked for only where one is needed */
    public Sense(Knowledge knowledge, Supplier<RoleSearch> search) {
        this.knowledge = knowledge;
        this.search = search;
        this.languages = new LanguageTeller(knowledge.tongues());
        this.roles = new RoleTeller(knowledge, search);
    }

    /**
     * @throws Refused if the language cannot be told or has no folder, or a language or role asked for is not known
     */
    public Posting understand(Draft draft, Setting setting) {
        FrontMatter head = draft.frontMatter();
        Words words = Words.of(draft.text());
        String asked = setting.language() != null ? setting.language() : head.language();
        String language = asked != null ? known(draft, asked) : tell(draft, words);
        String job = setting.role() != null ? setting.role() : head.role();
        String role = job == null ? null : role(draft, job);
        Tongue main = knowledge.tongues().stream().filter(t -> t.id().equals(language)).findFirst().orElseThrow();
        List<Stretch> stretches =
                Parts.of(draft, words, languages, main, (tongue, range) -> vocabulary(tongue, words, range));
        // who names the language of a draft that is in another has their reason: nothing is read otherwise
        boolean named = asked != null && stretches.stream().noneMatch(stretch -> stretch.tongue().equals(main));
        boolean none = stretches.stream().noneMatch(stretch -> stretch.tongue().read());
        if (named || none || stretches.size() < 2 || stretches.size() > MOST_PARTS) {
            Stretch whole = new Stretch(main, draft.blocks(), new Span(head.span().end(), draft.text().length()));
            return new DraftReading(roles, lexicon(main, words), draft, words, whole).read(role, true, 0);
        }
        Tongue leading = asked != null ? main : leading(stretches, words, main);
        return joined(draft, words, stretches, leading, role);
    }

    /** Of a posting and its twin, the one that comes first is the posting. */
    private static Tongue leading(List<Stretch> stretches, Words words, Tongue main) {
        Stretch first = stretches.get(0);
        boolean large = words.in(first.area()).size() * 3 > words.count();
        return first.tongue().read() && large ? first.tongue() : main;
    }

    /** Each stretch is read in its own language; what any says, the posting says. */
    private Posting joined(Draft draft, Words words, List<Stretch> stretches, Tongue main, String role) {
        List<Fact> facts = new ArrayList<>();
        RoleReading reading = null;
        int sections = 0;
        for (Stretch stretch : stretches) {
            // a stretch in a language that is not read still has its place in the posting
            boolean own = stretch.tongue().equals(main);
            facts.add(new Part(stretch.tongue().id(), own, stretch.area()));
            if (!stretch.tongue().read()) continue;
            Posting part = new DraftReading(roles, lexicon(stretch.tongue(), words), draft, words, stretch)
                    .read(role, reading == null, sections);
            sections += (int) part.all(Section.class).count();
            if (reading == null || reading.role() == null) reading = part.role();
            part.facts().stream().filter(fact -> !(fact instanceof RoleReading)).forEach(facts::add);
        }
        facts.add(reading);
        return new Posting(draft, main.id(), facts);
    }

    /** The id of the role that an id or one of its names stands for. */
    private String role(Draft draft, String asked) {
        if (knowledge.roles().containsKey(asked)) return asked;
        RoleSearch.Found found = search.get().find(asked);
        if (found.exact() != null) return found.exact().role().id();
        String near = found.all().stream().limit(3).map(m -> m.role().id()).collect(Collectors.joining(", "));
        throw new Refused(draft.name(), "unknown-role", Map.of("role", asked, "near", near));
    }

    private Lexicon lexicon(Tongue tongue, Words words) {
        boolean plainly = !tongue.plainLetters().isEmpty()
                && IntStream.range(0, words.count()).allMatch(i -> tongue.isTypedPlainly(words.at(i)));
        return knowledge.lexicon(tongue, plainly);
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
        if (tongue == null || posting.count() < FEW) {
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
            int hits = vocabulary(tongue, words, new Words.Range(0, words.count()));
            if (hits > most) {
                best = tongue;
                most = hits;
            }
        }
        return best;
    }

    /** How much of a stretch is known in a language: headings, names of jobs, terms. */
    private int vocabulary(Tongue tongue, Words words, Words.Range range) {
        Lexicon lexicon = lexicon(tongue, words);
        return lexicon.headings.in(words, range).size()
                + 2 * lexicon.tables.titles().names().in(words, range).size()
                + lexicon.terms.in(words, range).size();
    }

    private String names() {
        List<String> names = new ArrayList<>();
        knowledge.tongues().stream().filter(Tongue::read).forEach(t -> names.add(t.name() + " (" + t.id() + ")"));
        return names.stream().collect(Collectors.joining(", "));
    }
}
