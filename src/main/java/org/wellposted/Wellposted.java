package org.wellposted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellposted.check.Checker;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Requirements;
import org.wellposted.knowledge.Role;
import org.wellposted.mend.Mending;
import org.wellposted.mend.Template;
import org.wellposted.model.Draft;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Suggestion;
import org.wellposted.role.RoleSearch;
import org.wellposted.role.SearchCuts;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.rulebase.Rules;
import org.wellposted.sense.Sense;

/**
 * The front door for programs: knowledge and rules, and what is done with them. Safe for use by several threads; what is
 * heavy is loaded when it is first asked for.
 *
 * <pre>{@code
 * try (Wellposted wellposted = Wellposted.shipped()) {
 *     Draft draft = Drafts.read("clerk.txt", "Accounts receivable clerk\n\nDuties:\n- Issue invoices\n");
 *     Report report = wellposted.check(draft, Setting.OPEN);
 *     for (Item item : report.checklist()) {
 *         System.out.println(item.status() + " " + item.id());
 *     }
 *     System.out.println(wellposted.mend(report));
 * }
 * }</pre>
 */
public final class Wellposted implements AutoCloseable {

    private final Knowledge knowledge;
    private final Rules rules;
    private final Requirements requirements;
    private final Sense sense;
    private final Checker checker;
    private final Mending mending;
    private final SearchCuts searchCuts;
    private RoleSearch search;

    private Wellposted(Knowledge knowledge, Rules rules) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.requirements = new Requirements(knowledge);
        this.sense = new Sense(knowledge, this::search);
        this.checker = new Checker(knowledge, requirements, rules);
        this.mending = new Mending(knowledge);
        this.searchCuts = SearchCuts.of(knowledge.certainty());
    }

    /** With the knowledge and the rules packed into the product. */
    public static Wellposted shipped() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What an instance is made of. */
    public static final class Builder {

        private Path folder;

        private Builder() {}

        /**
         * Knowledge and rules of one's own in place of those packed into the product.
         *
         * @param folder as the project's folder rules/ is: with sources.yaml, sections.yaml, concepts, roles, languages
         *     and rules
         */
        public Builder rules(Path folder) {
            this.folder = folder;
            return this;
        }

        /**
         * @throws KnowledgeReader.Malformed with what is wrong with the knowledge, for whoever edits the files
         * @throws org.wellposted.rulebase.RuleFault with what is wrong with the rules
         * @throws UncheckedIOException if a file cannot be read
         */
        public Wellposted build() {
            if (folder == null) return new Wellposted(Knowledge.shipped(), Rules.shipped());
            try {
                return new Wellposted(new KnowledgeReader(folder).knowledge(), Rules.in(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Says what the draft has and what it lacks.
     *
     * @throws Refused if the draft cannot be understood, or the setting names what is not known
     */
    public Report check(Draft draft, Setting setting) {
        return checker.check(understand(draft, setting), setting);
    }

    /**
     * The first half of a check: what the draft says, whatever is asked of it. Loads no rule, so that one can look into a
     * reading sooner than into a report, and where the rules do not load at all.
     *
     * @throws Refused as {@link #check} does
     */
    public Posting understand(Draft draft, Setting setting) {
        return sense.understand(draft, setting);
    }

    /**
     * The draft with what it must have and what is advised first, as far as no gap is left that only its writer can fill;
     * nothing else in it is touched.
     */
    public String mend(Report report) {
        return mending.mend(report);
    }

    /** What the posting must have and only its writer knows: the ids of the items that {@link #mend} leaves out. */
    public List<String> left(Report report) {
        return mending.left(report);
    }

    /** The draft with every suggestion and every other change that a finding offers. */
    public String mendAll(Report report) {
        return mending.mendAll(report);
    }

    /**
     * The sentences that a posting for a role should hold, the most typical of each kind first, with no place in a draft.
     *
     * @param role one of the ids of {@link #roles()}
     * @param language one of {@link Knowledge#languageIds()}
     * @throws IllegalArgumentException if there is no such role or language
     */
    public List<Suggestion> suggest(String role, String language) {
        Language said = knowledge.language(language);
        List<Suggestion> suggestions = new ArrayList<>();
        known(role)
                .needs()
                .forEach(need -> suggestions.add(new Suggestion(
                        requirements.expected(role, language, need), said.sentence(need.concept()), null)));
        return suggestions;
    }

    /**
     * A draft to start from, in Markdown.
     *
     * @param role one of the ids of {@link #roles()}
     * @param language one of {@link Knowledge#languageIds()}
     * @throws IllegalArgumentException if there is no such role or language
     */
    public String template(String role, String language) {
        return Template.of(known(role), knowledge.language(language), requirements);
    }

    /** Every role that is known. */
    public List<Role> roles() {
        return List.copyOf(knowledge.roles().values());
    }

    /** The roles that words may mean: an id, a title, misspelt or not, in any of the languages. */
    public RoleSearch.Found find(String words) {
        return search().find(words);
    }

    /** The cards of the rules that find, in the order of their ids. */
    public List<RuleCard> rules() {
        return rules.cards();
    }

    /** The card of the rule that has an id, or had it in an earlier version. */
    public Optional<RuleCard> rule(String id) {
        return rules.card(id);
    }

    /** All that is known, for whoever puts a report into words. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Loads the rules in another thread, while a draft is still being read: on a cold start the two take the same time. */
    public void prepare() {
        Thread ahead = new Thread(() -> rules.base().run(List.of()), "rules");
        ahead.setDaemon(true);
        // what goes wrong here goes wrong again where the rules are asked for, and is said there
        ahead.setUncaughtExceptionHandler((thread, e) -> {});
        ahead.start();
    }

    /** Holds nothing open yet; whoever opens an instance closes it, so that one may. */
    @Override
    public void close() {}

    private Role known(String role) {
        Role known = knowledge.roles().get(role);
        if (known == null) throw new IllegalArgumentException("no role '" + role + "'");
        return known;
    }

    private synchronized RoleSearch search() {
        if (search == null) search = new RoleSearch(knowledge, searchCuts);
        return search;
    }
}
