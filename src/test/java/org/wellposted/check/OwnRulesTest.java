package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.OwnRules.WELLPOSTED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellposted.OwnRules;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;
import org.wellposted.write.Wording;

/** A folder of rules of one's own, in which other rows are grouped and graded than in the one that is shipped. */
class OwnRulesTest {

    private static final String DUTY = OwnRules.RENAMED;
    private static final String DRAFT = """
            Accounts receivable clerk
            Duties:
            - Send customers payment reminders.
            - Be the person whom colleagues ask about invoices.
            - Help at month end.
            """;

    @Test
    void oneFindingNamesSoManyItems() {
        Report report = check(Setting.OPEN);
        Finding finding = only(report, DUTY);
        List<String> missing = finding.items();
        assertTrue(missing.size() > 2 && missing.size() <= OwnRules.NAMES, missing.toString());
        assertTrue(items(report, DUTY, Status.MISSING).containsAll(missing), missing.toString());
        assertNull(finding.item());
        assertNull(finding.span());
        assertEquals(Severity.MUST, finding.severity());
        Wording english = Wording.in("en", WELLPOSTED.knowledge());
        List<String> names = missing.stream().map(english::name).toList();
        assertTrue(english.message(finding).contains(english.series(names)), english.message(finding));
    }

    @Test
    void oneFindingMarksTheFirstWordsAndRestsOnAll() {
        Report report = check(Setting.OPEN);
        List<String> touched = items(report, "concept-touched-on", Status.CHECK);
        assertTrue(touched.size() > 1, touched.toString());
        Finding finding = only(report, "concept-touched-on");
        assertEquals(touched, finding.arguments().get(0).values());
        assertEquals(touched.size(), finding.because().size());
        assertEquals(finding.because().get(0).span(), finding.span());
    }

    @Test
    void theTableGradesTheCard() {
        assertEquals(
                Severity.MUST,
                WELLPOSTED.rules().stream()
                        .filter(card -> card.id().equals(DUTY))
                        .findFirst()
                        .orElseThrow()
                        .severity());
    }

    @Test
    void aRuleIsAskedForByAnyIdThatItHad() {
        for (String id : OwnRules.WAS) {
            Report report = check(new Setting(null, null, null, null, Set.of(id), Set.of()));
            assertEquals(
                    List.of(DUTY), report.findings().stream().map(Finding::rule).toList());
            assertEquals(DUTY, WELLPOSTED.rule(id).orElseThrow().id());
        }
    }

    private static Report check(Setting setting) {
        return WELLPOSTED.check(Drafts.read("draft.txt", DRAFT), setting);
    }

    private static List<String> items(Report report, String rule, Status status) {
        return report.checklist().stream()
                .filter(item -> item.rule().equals(rule) && item.status() == status)
                .filter(item -> item.expected().need() != Need.OPTIONAL)
                .map(Item::id)
                .toList();
    }

    private static Finding only(Report report, String rule) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
