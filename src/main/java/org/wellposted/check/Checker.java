package org.wellposted.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Draft;
import org.wellposted.model.Expected;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Posting;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Suggestion;
import org.wellposted.rulebase.Conclusions;
import org.wellposted.rulebase.Rulebase;
import org.wellposted.sense.Sense;

/**
 * The one way from a draft to its report. Safe for use by several threads.
 *
 * <p>Begin with {@link #shipped()}:
 *
 * <pre>{@code
 * Draft draft = Drafts.read("posting.md", bytes);
 * Report report = Checker.shipped().check(draft, Setting.OPEN);
 * }</pre>
 */
public final class Checker {

    /** What is needed most; of that, whole sections before lines within one; of those, what is most typical. */
    private static final Comparator<Expected> FOREMOST = Comparator.comparing(Expected::need)
            .thenComparing(expected -> !expected.forSection())
            .thenComparing(Expected::place);

    private final Knowledge knowledge;
    private final Sense sense;
    private final Supplier<Rulebase> rulebase;
    private final Asked asked;
    private final Settling settling;

    /** @param rulebase asked for anew at each check, and not before a draft is understood: it may still be loading */
    public Checker(Knowledge knowledge, Supplier<Rulebase> rulebase) {
        this.knowledge = knowledge;
        this.sense = new Sense(knowledge);
        this.rulebase = rulebase;
        this.asked = new Asked(knowledge);
        this.settling = new Settling(Rulebase.cards());
    }

    /** With the knowledge and the rules packed into the product. */
    public static Checker shipped() {
        return Shipped.CHECKER;
    }

    private static final class Shipped {
        static final Checker CHECKER = new Checker(Knowledge.shipped(), Rulebase::shipped);
    }

    /**
     * Says what the draft has and what it lacks.
     *
     * @throws org.wellposted.model.Refused if the draft cannot be understood, or the setting names what is not known
     */
    public Report check(Draft draft, Setting setting) {
        Posting posting = understand(draft, setting);
        Conclusions conclusions = rulebase.get().run(asked.facts(posting, setting));
        List<Item> checklist = settling.checklist(conclusions);
        List<Suggestion> suggestions = suggestions(posting, checklist, conclusions);
        List<Finding> findings = settling.findings(conclusions, suggestions, setting.rules());
        return new Report(posting, checklist, findings, suggestions);
    }

    /**
     * The first half of a check: what the draft says, whatever is asked of it. Loads no rule, so that one can look into a
     * reading sooner than into a report, and where the rules do not load at all.
     *
     * @throws org.wellposted.model.Refused as {@link #check} does
     */
    public Posting understand(Draft draft, Setting setting) {
        return sense.understand(draft, setting);
    }

    private List<Suggestion> suggestions(Posting posting, List<Item> checklist, Conclusions conclusions) {
        if (conclusions.wanted().isEmpty()) return List.of();
        Suggesting suggesting = new Suggesting(posting, checklist, knowledge);
        return conclusions.wanted().stream()
                .sorted(FOREMOST)
                .map(suggesting::suggest)
                .toList();
    }
}
