package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Severity;

/** Joins each card with how grave its rule is and since when it is there: what stands behind the compiled rule's name. */
final class Grading {

    private static final String SEVERITY = "severity";
    private static final String SINCE = "since";

    private final Rulebase base;
    private final List<String> wrong = new ArrayList<>();

    private Grading(Rulebase base) {
        this.base = base;
    }

    /**
     * The cards, complete.
     *
     * @param files those the cards were read from, by path
     * @throws RuleFault with what the authors should write
     */
    static List<RuleCard> of(List<WrittenCard> cards, Map<String, RuleFile> files, Rulebase base) {
        Grading grading = new Grading(base);
        List<RuleCard> graded = cards.stream().map(card -> grading.card(card, files.get(card.path()))).toList();
        if (!grading.wrong.isEmpty()) throw new RuleFault(grading.wrong);
        return graded;
    }

    private RuleCard card(WrittenCard card, RuleFile file) {
        Map<String, Object> said = base.annotations(DrlCompiler.packageOf(file), card.id());
        return card.graded(severity(card, said.get(SEVERITY)), since(card, said.get(SINCE)));
    }

    private Severity severity(WrittenCard card, Object said) {
        for (Severity severity : Severity.values()) if (severity.id().equals(said)) return severity;
        fault(card, "the rule has no severity: write @severity(must), (should) or (may) behind its name");
        return null;
    }

    private String since(WrittenCard card, Object said) {
        if (said == null) fault(card, "the rule does not say since when: write @since(\"0.1\") behind its severity");
        // the engine keeps the marks of a quotation
        return String.valueOf(said).replace("\"", "");
    }

    private void fault(WrittenCard card, String what) {
        wrong.add(RuleFault.line(card.path(), what));
    }
}
