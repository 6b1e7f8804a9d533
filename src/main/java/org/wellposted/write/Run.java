package org.wellposted.write;

import java.util.List;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.rulebase.RuleCard;

/** What one call comes to. A thousand drafts are never held at once: each is written as soon as it is its turn. */
public interface Run {

    /** The drafts that could be checked, in the order asked for, as they are ready. To be gone through once. */
    Iterable<Report> reports();

    /** Those that could not be: all of them once the reports have been gone through, not before. */
    List<Problem> problems();

    /** The cards of the rules that were asked. */
    List<RuleCard> rules();

    /** A run that is over. */
    static Run of(List<Report> reports, List<Problem> problems, List<RuleCard> rules) {
        return new Run() {
            @Override
            public Iterable<Report> reports() {
                return reports;
            }

            @Override
            public List<Problem> problems() {
                return problems;
            }

            @Override
            public List<RuleCard> rules() {
                return rules;
            }
        };
    }
}
