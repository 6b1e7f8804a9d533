package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Severity;
import org.wellposted.model.Voice;

/**
 * Joins each card with how grave its rule is and since when it is there: the one place that does. A rule with logic says
 * both behind its name, and they are read from the compiled rule; of one that speaks by voices.yaml, its row and its card
 * say them.
 */
final class Grading {

    private static final String SEVERITY = "severity";
    private static final String SINCE = "since";

    private final Rulebase base;
    private final List<Voice> voices;
    private final List<String> wrong = new ArrayList<>();

    private Grading(Rulebase base, List<Voice> voices) {
        this.base = base;
        this.voices = voices;
    }

    /**
     * The cards, complete.
     *
     * @throws RuleFault with what the authors should write
     */
    static List<RuleCard> of(List<WrittenCard> cards, Rulebase base, List<Voice> voices) {
        Grading grading = new Grading(base, voices);
        List<RuleCard> graded = cards.stream().map(grading::card).toList();
        if (!grading.wrong.isEmpty()) throw new RuleFault(grading.wrong);
        return graded;
    }

    private RuleCard card(WrittenCard card) {
        return card.file().hasRules() ? byItsRule(card) : byItsRow(card);
    }

    private RuleCard byItsRule(WrittenCard card) {
        Map<String, Object> said = base.annotations(DrlCompiler.packageOf(card.file()), card.id());
        Severity severity = severity(said.get(SEVERITY));
        if (severity == null) {
            fault(card, "the rule has no severity: write @severity(must), (should) or (may) behind its name");
        }
        Object since = said.get(SINCE);
        if (since == null) fault(card, "the rule does not say since when: write @since(\"0.1\") behind its severity");
        if (card.since() != null) fault(card, "says since when twice: take Since: out of the card");
        // the engine keeps the marks of a quotation
        return card.graded(severity, String.valueOf(since).replace("\"", ""), "");
    }

    private RuleCard byItsRow(WrittenCard card) {
        if (card.since() == null) fault(card, "the card does not say since when: write Since: 0.1 under its source");
        List<Voice> rows = voices.stream()
                .filter(voice -> voice.speaks() && voice.rule().equals(card.id()))
                .toList();
        return card.graded(rows.get(0).severity(), card.since(), written(rows));
    }

    /** What a reader of the card sees in place of logic. */
    private static String written(List<Voice> rows) {
        StringBuilder written = new StringBuilder("\n# voices.yaml\n");
        for (Voice row : rows) {
            written.append("- {kind: ").append(row.kind());
            written.append(", need: ").append(row.need().id());
            written.append(", status: ").append(row.status().id());
            written.append(", severity: ").append(row.severity().id());
            if (row.grouped()) written.append(", names: ").append(row.names());
            written.append("}\n");
        }
        return written.toString();
    }

    private static Severity severity(Object said) {
        for (Severity severity : Severity.values()) if (severity.id().equals(said)) return severity;
        return null;
    }

    private void fault(WrittenCard card, String what) {
        wrong.add(RuleFault.line(card.path(), what));
    }
}
