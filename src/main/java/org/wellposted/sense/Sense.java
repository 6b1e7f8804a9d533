package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wellposted.knowledge.Certainty;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Part;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.role.RoleSearch;
import org.wellposted.role.RoleTeller;
import org.wellposted.text.DraftLanguages;
import org.wellposted.text.LanguageCuts;
import org.wellposted.text.Stretch;
import org.wellposted.text.Tongue;
import org.wellposted.text.Words;

/** Understands drafts: each stretch in its own language, stage by stage. Begin here; safe for use by several threads. */
public final class Sense {

    private final Cuts cuts;
    private final Knowledge knowledge;
    private final DraftLanguages languages;
    private final RoleTeller roles;

    /** @param search finds a role by a name; asked for only where one is needed */
    public Sense(Knowledge knowledge, Supplier<RoleSearch> search) {
        this.cuts = Cuts.of(knowledge.certainty());
        this.knowledge = knowledge;
        this.languages = new DraftLanguages(languageCuts(knowledge.certainty()), knowledge.tongues());
        this.roles = new RoleTeller(knowledge, search);
    }

    /**
     * @throws Refused if the language cannot be told or has no folder, or a language or role asked for is not known
     */
    public Posting understand(Draft draft, Setting setting) {
        Words words = Words.of(draft.text());
        String language = setting.language() != null
                ? setting.language()
                : draft.frontMatter().language();
        DraftLexicons lexicons = new DraftLexicons(knowledge, words);
        Tongue main = languages.main(draft, words, language, lexicons::known);
        String job =
                setting.role() != null ? setting.role() : draft.frontMatter().role();
        String role = job == null ? null : roles.asked(draft.name(), job);
        List<Stretch> stretches = languages.stretches(draft, words, main, language != null, lexicons::known);
        Tongue leading = languages.leading(stretches, words, main, language != null);
        return new Posting(draft, leading.id(), facts(draft, words, stretches, leading, role, lexicons));
    }

    /** Each stretch is read in its own language; what any says, the posting says. */
    private List<Fact> facts(
            Draft draft, Words words, List<Stretch> stretches, Tongue leading, String asked, DraftLexicons lexicons) {
        List<Fact> facts = new ArrayList<>();
        RoleReading role = null;
        int sections = 0;
        for (Stretch stretch : stretches) {
            // a stretch in a language that is not read still has its place in the posting
            boolean own = stretch.tongue().equals(leading);
            if (stretches.size() > 1) facts.add(new Part(stretch.tongue().id(), own, stretch.area()));
            if (!stretch.tongue().read()) continue;
            List<Fact> read = new StretchReading(
                            cuts, roles, lexicons.of(stretch.tongue()), knowledge, draft, words, stretch)
                    .read(asked, role == null, sections);
            for (Fact fact : read) {
                if (fact instanceof Section) sections++;
                if (!(fact instanceof RoleReading told)) facts.add(fact);
                else if (role == null || role.role() == null) role = told;
            }
        }
        facts.add(role);
        return facts;
    }

    /** The text's own room knows no file of ours. */
    private static LanguageCuts languageCuts(Certainty certainty) {
        Certainty.Group group = certainty.group("language");
        return new LanguageCuts(
                group.weight("fewest"),
                group.weight("clear"),
                group.count("few"),
                group.weight("sure"),
                group.count("vocabulary-below"),
                group.count("stretch"),
                group.count("most-stretches"));
    }
}
