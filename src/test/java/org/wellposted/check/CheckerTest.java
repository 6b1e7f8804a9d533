package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Because;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Mention;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;
import org.wellposted.rulebase.RuleCard;

/** A draft goes in, a report comes out. */
class CheckerTest {

    private static final String CLERK = """
            Position: Accounts receivable clerk
            Location: [City]
            Company: Harbour Foods Ltd
            Responsibilities:
            - Issue customer invoices and account statements.
            - Reconcile customer accounts with incoming payments.
            Benefits:
            - Competitive salary.
            How to apply: send your CV to jobs@harbourfoods.example.
            Harbour Foods is an equal opportunity employer and does not discriminate by race, religion or age.
            """;

    @Test
    void everyFindingNamesItsRuleItsSourceAndItsSeverity() {
        Set<String> ids =
                new HashSet<>(WELLPOSTED.rules().stream().map(RuleCard::id).toList());
        Report report = check(CLERK);
        assertFalse(report.findings().isEmpty());
        for (Finding finding : report.findings()) {
            assertTrue(ids.contains(finding.rule()), finding.rule());
            assertNotNull(finding.severity());
            assertTrue(WELLPOSTED.knowledge().sources().containsKey(finding.source()), finding.source());
        }
        for (Item item : report.checklist()) assertTrue(ids.contains(item.rule()), item.toString());
    }

    @Test
    void findingsComeByPlaceThenRule() {
        List<Finding> findings = check(CLERK).findings();
        Comparator<Span> byPlace = Comparator.nullsFirst(Comparator.naturalOrder());
        Comparator<Finding> order = Comparator.comparing(Finding::span, byPlace).thenComparing(Finding::rule);
        assertEquals(findings.stream().sorted(order).toList(), findings);
    }

    @Test
    void theStatementListsTheGroundsItNames() {
        Item statement = item(check(CLERK), "equal-opportunity");
        assertEquals(Status.PRESENT, statement.status());
        assertEquals(
                List.of("race", "religion", "age"),
                statement.because().stream().map(Because::what).toList());
        assertEquals("equal-opportunity-grounds-missing", statement.rule());
    }

    @Test
    void competitivePayIsNoPay() {
        Item pay = item(check(CLERK), "pay");
        assertEquals(Status.MISSING, pay.status());
        assertEquals("pay-not-a-figure", pay.rule());
    }

    @Test
    void aBareWordInAListOfDutiesSaysTheFirstDutyItSpeaksOf() {
        Report list = check("""
                Accounts receivable clerk
                Duties:
                - Invoices
                - Payments, reminders and month end.
                """);
        assertEquals(Status.PRESENT, item(list, "generate-invoices").status());
        assertEquals(Status.PRESENT, item(list, "payment-reminders").status());
        assertEquals(Status.PRESENT, item(list, "month-end-close").status());
        assertEquals(Status.MISSING, item(list, "aging-report").status());
        Report italian =
                check("Commessa per alimentari\n\nMansioni: cassa, rifornimenti e pulizie.\nPart time, Torino.\n");
        assertEquals(Status.PRESENT, item(italian, "take-payments-at-till").status());
        assertEquals(Status.PRESENT, item(italian, "keep-workplace-clean").status());
    }

    @Test
    void aWordInASentenceOnlyTouchesOnADuty() {
        Report sentence = check("""
                Accounts receivable clerk
                Duties:
                - Be the person whom colleagues ask about invoices
                """);
        assertEquals(Status.CHECK, item(sentence, "generate-invoices").status());
    }

    @Test
    void everyRequiredOrRecommendedItemThatIsNotPresentHasItsSuggestion() {
        Report report = check(CLERK);
        List<String> wanting = report.checklist().stream()
                .filter(item -> item.expected().need() != Need.OPTIONAL)
                .filter(item -> item.status() == Status.MISSING || item.status() == Status.CHECK)
                .map(Item::id)
                .sorted()
                .toList();
        assertEquals(
                wanting,
                report.suggestions().stream()
                        .map(s -> s.expected().item())
                        .sorted()
                        .toList());
    }

    @Test
    void onlyTheRulesAskedForSpeak() {
        Setting setting = new Setting(null, null, null, null, Set.of("placeholder-unfilled"), Set.of());
        List<Finding> findings =
                WELLPOSTED.check(Drafts.read("draft.txt", CLERK), setting).findings();
        assertEquals(
                List.of("placeholder-unfilled"),
                findings.stream().map(Finding::rule).toList());
    }

    @Test
    void whatIsNoPostingIsToldOnce() {
        Report report = check("Dear all, the office will be closed on Friday while the lifts are being repaired.");
        assertEquals(
                List.of("not-a-posting"),
                report.findings().stream().map(Finding::rule).toList());
        assertEquals(List.of(), report.suggestions());
        assertEquals(1, report.count(Severity.MUST));
    }

    @Test
    void anUnknownRoleIsSaidAndTheRestIsChecked() {
        Report report = check("Position: gardener\nWe are looking for somebody who looks after the park.\n");
        List<String> rules =
                report.findings().stream().map(Finding::rule).distinct().toList();
        assertTrue(rules.contains("role-unknown"), rules.toString());
        assertTrue(rules.contains("equal-opportunity-missing"), rules.toString());
        assertTrue(report.checklist().stream().allMatch(item -> item.expected().forSection()));
    }

    @Test
    void theSameDraftHasTheSameReportInEveryThread() {
        List<Finding> findings = check(CLERK).findings();
        List<Item> checklist = check(CLERK).checklist();
        IntStream.range(0, 64).parallel().forEach(i -> {
            Report report = check(CLERK);
            assertEquals(findings, report.findings());
            assertEquals(checklist, report.checklist());
        });
    }

    private static Report check(String text) {
        return WELLPOSTED.check(Drafts.read("draft.txt", text), Setting.OPEN);
    }

    private static Item item(Report report, String id) {
        return report.checklist().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Who writes "Financial reporting accountant" has named a job; that the job is to report is still to be said. The name
     * may begin with the concept's words or end with them, in the title, among what is asked, with and without a list of
     * duties.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | accountant            | degree-accounting-or-finance | CPA accountant
            en | delivery-driver       | driving-licence              | Class A CDL
            en | sales-representative  | negotiation                  | Sales negotiator
            en | accountant            | report-on-finances           | Financial reporting accountant
            en | it-support-technician | support-it-users             | Junior IT support
            it | accountant            | maintain-general-ledger      | Contabilità generale stage
            it | accountant            | maintain-general-ledger      | Referente contabilità generale
            tr | accountant            | report-on-finances           | Finansal raporlama uzmanı
            tr | care-assistant        | companionship                | Yaşlı refakatçi
            en | accountant            | report-on-finances           | Duties:/- File tax returns/Requirements:/- Two years as financial reporting accountant
            en | it-support-technician | support-it-users             | Duties:/- Install software/Requirements:/- A year as junior IT support
            en | accountant            | report-on-finances           | Requirements:/- Two years as financial reporting accountant
            en | it-support-technician | support-it-users             | Requirements:/- A year as junior IT support
            """)
    void theNameOfAJobStatesNothingElse(String language, String role, String item, String draft) {
        Report report =
                WELLPOSTED.check(Drafts.read("draft.txt", draft.replace('/', '\n') + "\n"), Setting.of(language, role));
        Item told = report.checklist().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
        assertEquals(Status.MISSING, told.status());
        assertTrue(
                report.posting()
                        .all(Mention.class)
                        .anyMatch(
                                mention -> mention.stated() && mention.concept().equals(item)),
                "the words are those of the concept");
    }

    /** "Phones" in a list of bare words is the duty; beside a piece of three words the list is no list of bare words. */
    @ParameterizedTest
    @CsvSource({"room bookings, PRESENT", "meeting room bookings, CHECK"})
    void aBareWordSaysItsDutyAmongPiecesOfTwoWordsAtMost(String piece, Status told) {
        Report report = WELLPOSTED.check(
                Drafts.read("draft.txt", "Receptionist\n\nResponsibilities:\n- Phones, " + piece + ", visitors\n"),
                Setting.of("en", null));
        Item phone = report.checklist().stream()
                .filter(one -> one.id().equals("answer-phone"))
                .findFirst()
                .orElseThrow();
        assertEquals(told, phone.status());
    }
}
