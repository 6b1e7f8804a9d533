package org.wellposted.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Edit;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Status;
import org.wellposted.model.Suggestion;
import org.wellposted.read.Drafts;

/** What is offered, put where it is offered, makes what was missing present, and harms nothing. */
class MendTest {

    private static final Knowledge KNOWLEDGE = WELLPOSTED.knowledge();

    @TestFactory
    Stream<DynamicTest> threeDutiesTakenOutAreToldAndComeBack() {
        return KNOWLEDGE.languageIds().stream()
                .flatMap(language -> KNOWLEDGE.roles().values().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                role.id() + " in " + language, () -> comeBack(role, KNOWLEDGE.language(language)))));
    }

    private static void comeBack(Role role, Language language) {
        String draft = WELLPOSTED.template(role.id(), language.id());
        List<String> out = check("draft.md", draft).checklist().stream()
                .filter(item ->
                        item.expected().kind().equals("duty") && item.expected().need() != Need.OPTIONAL)
                .map(Item::id)
                .limit(3)
                .toList();
        for (String duty : out)
            draft = draft.replace("- " + language.sentences().get(duty).say() + "\n", "");
        Report report = check("draft.md", draft);
        // what another duty implies is said as long as that is
        Set<String> told = unstated(report);
        assertTrue(!told.isEmpty() && out.containsAll(told), told.toString());

        String mended = WELLPOSTED.mendAll(report);
        assertEquals(Set.of(), unstated(check("draft.md", mended)));
        assertTrue(lines(mended).containsAll(lines(draft)));
        assertEquals(
                report.suggestions().size(), lines(mended).size() - lines(draft).size());

        for (Suggestion suggestion : report.suggestions()) {
            String pasted = apply(suggestion.edit(), draft);
            assertEquals(
                    Status.PRESENT,
                    status(check("draft.md", pasted), suggestion.expected().item()));
        }
    }

    private static Set<String> unstated(Report report) {
        return report.checklist().stream()
                .filter(item ->
                        item.expected().kind().equals("duty") && item.expected().need() != Need.OPTIONAL)
                .filter(item -> item.status() == Status.MISSING || item.status() == Status.CHECK)
                .map(Item::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void listsCountOnInTheirOwnManner() {
        String draft = "Accounts receivable clerk\r\n\r\nRESPONSIBILITIES\r\n\r\n"
                + "  1) Issue customer invoices\r\n  2) Keep customer records in order,\r\n     on paper as well\r\n"
                + "\r\nBENEFITS\r\n\r\nFree lunch.\r\n";
        String mended = WELLPOSTED.mendAll(check("draft.txt", draft));
        assertTrue(mended.contains("     on paper as well\r\n  3) "), mended);
        assertTrue(mended.contains("\r\n  4) "), mended);
        assertTrue(mended.contains("\r\n\r\nHOW TO APPLY\r\n\r\n"), mended);
        assertEquals(mended.chars().filter(c -> c == '\n').count(), mended.split("\r\n", -1).length - 1);
    }

    /**
     * Among three headings and more, lone lines may stand where they do by mistake: duties go behind the last that says one.
     * Among two, the first line that is a section of its own is that section.
     */
    @Test
    void loneLinesAmongHeadingsAreNoSectionToGoOnWith() {
        String draft = """
                Accounts receivable clerk

                Post customer receipts and prepare invoices.

                Location: Leeds
                Company: Harbour Foods Ltd%s

                Prepare customer invoices and send statements to customers.
                """;
        String duty = "- Reconcile customer accounts";
        String three = WELLPOSTED.mendAll(check("draft.txt", draft.formatted("\nPay: £27,000 a year")));
        assertTrue(three.indexOf(duty) > three.indexOf("send statements to customers."), three);
        String two = WELLPOSTED.mendAll(check("draft.txt", draft.formatted("")));
        assertTrue(two.indexOf(duty) < two.indexOf("Location: Leeds"), two);
    }

    @Test
    void aMissingSectionComesWhereItIsLookedFor() {
        String draft = """
                # Accounts receivable clerk

                ## Responsibilities

                * Issue customer invoices.

                ## How to apply

                Send your CV to jobs@harbourfoods.example.
                """;
        String mended = WELLPOSTED.mendAll(check("draft.md", draft));
        List<String> headings =
                lines(mended).stream().filter(line -> line.startsWith("#")).toList();
        Language english = KNOWLEDGE.language("en");
        List<String> expected = Stream.of(
                        "location",
                        "employer",
                        "about-us",
                        "responsibilities",
                        "qualifications",
                        "benefits",
                        "pay",
                        "contract",
                        "apply")
                .map(section -> "## " + english.statements().get(section).heading())
                .toList();
        assertEquals("# Accounts receivable clerk", headings.get(0));
        assertEquals(expected, headings.subList(1, headings.size()));
        assertTrue(lines(mended).stream().noneMatch(line -> line.startsWith("- ")), mended);
        String statement = english.statements().get("equal-opportunity").brief();
        assertTrue(mended.endsWith("\n\n" + statement + "\n"), "a statement is the last thing said: " + mended);
    }

    @Test
    void aHeadingWithNothingBeneathIsFilled() {
        String draft = "Accounts receivable clerk\nBenefits:\nHow to apply: send your CV to jobs@harbour.example.\n";
        Report report = check("draft.txt", draft);
        assertEquals(Set.of("benefits"), told(report, "section-empty"));
        String mended = WELLPOSTED.mendAll(report);
        assertEquals(Set.of(), told(check("draft.txt", mended), "section-empty"));
        assertEquals(1, lines(mended).stream().filter("Benefits:"::equals).count());
    }

    @Test
    void theFindingOfAMissingItemCarriesItsSuggestion() {
        Report report = check("draft.txt", "Accounts receivable clerk\nResponsibilities:\n- Issue invoices.\n");
        for (Finding finding : report.findings()) {
            if (!finding.rule().endsWith("-missing") || finding.item() == null) continue;
            Suggestion offered = report.suggestions().stream()
                    .filter(suggestion -> suggestion.expected().item().equals(finding.item()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(offered.edit(), finding.edit());
        }
    }

    @Test
    void aWaivedItemIsLeftAlone() {
        String draft = """
                ---
                not-applicable: {benefits: "unpaid internship under a public programme", pay: "unpaid"}
                ---
                # Accounts receivable clerk
                """;
        Report report = check("draft.md", draft);
        assertEquals(Status.NOT_APPLICABLE, status(report, "benefits"));
        assertEquals(Status.NOT_APPLICABLE, status(report, "pay"));
        assertTrue(report.findings().stream().noneMatch(f -> "benefits".equals(f.item()) || "pay".equals(f.item())));
        assertTrue(
                report.suggestions().stream().noneMatch(s -> s.expected().item().equals("benefits")));
    }

    /** Drafts in running text are the ones that a misplaced heading or list would harm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cerchiamo una persona per la fatturazione nel nostro negozio di Bergamo.\n\n"
                        + "Siamo la Ferramenta Colombo, azienda di famiglia dal 1978.\n\n"
                        + "Ti occuperai di emettere le fatture ai clienti, registrare i pagamenti e sollecitare chi non paga.\n\n"
                        + "Serve un diploma di ragioneria, esperienza nel ruolo e la conoscenza di Excel.\n\n"
                        + "Manda il curriculum a lavoro@colombo.example.\n",
                "Collections specialist\n\nBased in Leeds. Tallis Ltd is a haulage company.\n"
                        + "You will manage collections, call customers about overdue invoices and report on aged debt.\n\n"
                        + "Send your CV to jobs@tallis.example.\n",
                "Tahsilat elemanı aranıyor\n\nBursa'daki şirketimizde fatura kesecek, tahsilat takibi yapacak,"
                        + " Excel bilen ekip arkadaşı arıyoruz.\n\nÖzgeçmişinizi ik@ornek.example adresine gönderiniz.\n"
            })
    void whatIsThereStaysThereAndOnceIsEnough(String draft) {
        Report before = check("draft.txt", draft);
        String mended = WELLPOSTED.mendAll(before);
        Report after = check("draft.txt", mended);
        before.checklist().stream()
                .filter(item -> item.status() == Status.PRESENT)
                .forEach(item -> assertEquals(Status.PRESENT, status(after, item.id()), () -> item.id() + mended));
        assertEquals(mended, WELLPOSTED.mendAll(after));
    }

    private static Report check(String name, String text) {
        return WELLPOSTED.check(Drafts.read(name, text), Setting.OPEN);
    }

    private static Set<String> told(Report report, String... rules) {
        return report.findings().stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .map(Finding::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Status status(Report report, String item) {
        return report.checklist().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static String apply(Edit edit, String text) {
        return text.substring(0, edit.span().start())
                + edit.text()
                + text.substring(edit.span().end());
    }
}
