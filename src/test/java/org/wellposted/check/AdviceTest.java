package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Advice;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/** Few things, the most worth doing first, and none that the draft speaks against. */
class AdviceTest {

    private static final String BARE = """
            Care assistant

            Requirements:
            - Punctual.
            """;

    private static final String CAFE = """
            Barista at The Copper Kettle

            The Copper Kettle is a small café on Bridge Street in Hexham. We're looking for someone to make great coffee, \
            chat with our regulars and help keep the counter clean.

            No experience needed, we'll train you. £12.60 an hour plus tips, 16 hours over Saturday and Sunday.

            If that sounds like you, pop in with your CV or ring Jo on 01434 555 0199.
            """;

    @Test
    void threeThingsComeFirstSevenAreShownAndTheRestAreIdeas() {
        Report report = check(BARE.replace("Punctual.", "Hit the ground running.\n- [gap] [gap two]"));
        assertEquals(3, report.advice().first().size());
        assertEquals(4, report.advice().then().size());
        assertFalse(report.advice().ideas().isEmpty());
        List<Severity> order =
                report.advice().shown().stream().map(Advice::severity).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(report.advice().shown().stream()
                .anyMatch(advice -> advice.finding().rule().equals("placeholder-unfilled")
                        && advice.others().size() == 1));
    }

    @Test
    void absentDutiesAreOneFindingThatNamesTheMostTypical() {
        Finding few = only(check(BARE), "duties-few");
        assertEquals(Severity.SHOULD, few.severity());
        assertTrue(
                few.items().size() >= 3 && few.items().size() <= 5, few.items().toString());
        List<Double> shares = few.items().stream()
                .map(item -> item(check(BARE), item).expected().said().share())
                .toList();
        assertTrue(shares.get(0) >= shares.get(shares.size() - 1), shares.toString());
    }

    /** A word of a duty that few others have: nobody should be sure that it is not meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Care assistant          | Ours is a house of long breakfasts and shared meals. | meal-support
            it | Operatore socio sanitario | Una casa dove i pasti durano a lungo.                 | meal-support
            tr | Hasta bakıcı            | Yemekler birlikte yenir.                              | meal-support
            """)
    void whatADraftHintsAtIsNotNamed(String language, String title, String hint, String duty) {
        Report plain = check(title + "\n", language);
        Report hinting = check(title + "\n\n" + hint + "\n", language);
        Set<String> named = Set.copyOf(items(hinting, "duties-few"));
        assertFalse(named.contains(duty), named.toString());
        assertFalse(items(plain, "duties-few").isEmpty());
    }

    /** "Beds" touches on nothing, but is a word of few duties: housekeeping may be meant. */
    @Test
    void aWordThatFewDutiesHaveIsEnoughNotToNameThem() {
        Report plain = check("Care assistant\n", "en");
        Report hinting = check("Care assistant\n\nOur house has twelve beds and a garden.\n", "en");
        assertEquals(Status.MISSING, item(hinting, "household-help").status());
        assertTrue(items(plain, "duties-few").contains("household-help"));
        assertFalse(items(hinting, "duties-few").contains("household-help"));
    }

    @Test
    void whatMostPostingsSayComesBeforeWhatWasNotCounted() {
        List<String> rules = check(BARE + "\nLocation: Leeds\nCompany: Harbour Care Ltd\n").advice().shown().stream()
                .map(advice -> advice.finding().rule())
                .toList();
        assertTrue(rules.indexOf("duties-few") < rules.indexOf("recommended-section-missing"), rules.toString());
    }

    @Test
    void aShortDraftTakesThreeDuties() {
        String mended = WELLPOSTED.mend(check("""
                Care assistant

                Location: Leeds
                Company: Harbour Care Ltd
                How to apply: send your CV to jobs@harbourcare.example.
                """));
        assertEquals(3, mended.lines().filter(line -> line.startsWith("- ")).count(), mended);
    }

    @Test
    void aJobThatIsOnlyCountedWithARoleIsNotHeldToItsDuties() {
        assertEquals(null, check(CAFE).posting().role().role());
        assertEquals(List.of("waiting-staff"), check(CAFE).posting().role().near());
        Report asked = WELLPOSTED.check(Drafts.read("draft.txt", CAFE), Setting.of(null, "waiting-staff"));
        assertEquals("waiting-staff", asked.posting().role().role());
        assertEquals(List.of(), items(asked, "duties-few"));
    }

    @Test
    void threeLinesOfDutiesAreFewAndFourAreEnough() {
        String three = "Care assistant\n\nDuties:\n- Mind the gate\n- Sweep the yard\n- Feed the cat\n";
        assertFalse(items(check(three), "duties-few").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waiter\n\nNo experience needed.\n",
                "Waiter\n\nWe'll train you.\n",
                "Cameriere\n\nAnche prima esperienza.\n",
                "Cameriere\n\nTi insegniamo noi.\n",
                "Garson\n\nDeneyim şart değildir.\n",
                "Garson\n\nİşi biz öğretiyoruz.\n"
            })
    void whereOneIsTrainedNoExperienceIsAskedFor(String draft) {
        Report report = check(draft);
        Item experience = item(report, "prior-experience");
        assertEquals(Status.NOT_APPLICABLE, experience.status());
        assertFalse(experience.because().isEmpty());
        assertTrue(report.suggestion("prior-experience").isEmpty());
    }

    @Test
    void whatTheDraftAsksForAllTheSameIsThere() {
        Report report = check("Waiter\n\nWe'll train you on our till. Previous experience as a waiter is required.\n");
        assertEquals(Status.PRESENT, item(report, "prior-experience").status());
    }

    @Test
    void aCafesHonestAdStaysShort() {
        String mended = WELLPOSTED.mend(check(CAFE));
        assertTrue(mended.split("\\s+").length <= CAFE.split("\\s+").length + 40, mended);
        assertFalse(mended.contains("["), mended);
        assertFalse(mended.contains("years of experience"), mended);
        assertEquals(mended, WELLPOSTED.mend(check(mended)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waiter\n\nOnly women between 20 and 30 need apply.\n",
                "Cameriere\n\nCercasi solo donne, età massima 35 anni.\n",
                "Garson\n\nSadece bayan, en fazla 30 yaşında.\n"
            })
    void noStatementIsOfferedBesideWordingThatShutsPeopleOut(String draft) {
        Report report = check(draft);
        assertFalse(report.findings().stream()
                .filter(finding -> finding.rule().equals("excluding-wording"))
                .toList()
                .isEmpty());
        assertTrue(report.suggestion("equal-opportunity").isEmpty());
        assertEquals(Severity.MUST, about(report, "equal-opportunity").severity());
    }

    @ParameterizedTest
    @CsvSource({"£12 an hour, gender reassignment", "$12 an hour, race; color", "well, skin color"})
    void theStatementIsThatOfTheDraftsCountry(String pay, String spelt) {
        Report report = check("Waiter\n\nWe pay " + pay + ".\n" + "You serve at the tables by the lake. ".repeat(20));
        assertTrue(report.suggestion("equal-opportunity").orElseThrow().text().contains(spelt.replace(';', ',')));
    }

    @ParameterizedTest
    @CsvSource({
        "Carer, We are looking for a carer for our mother, We are a family in",
        "Carer, Our firm is looking for a carer, We are a [growing"
    })
    void aFamilyThatHiresIsOfferedAFamilysWords(String title, String words, String offered) {
        String text = check(title + "\n\n" + words + ".\n")
                .suggestion("about-us")
                .orElseThrow()
                .text();
        assertTrue(text.contains(offered), text);
    }

    @Test
    void hardlyAnyDutyIsToldWhateverTheJob() {
        String draft = "Ecologist\n\nDuties:\n- Work with us on the coast.\n\nRequirements:\n- A degree.\n";
        assertEquals(Severity.SHOULD, only(check(draft), "duties-thin").severity());
    }

    // ---- requirement sets ----

    @Test
    void eachItemNamesTheSetThatAsksForIt() {
        Report report = check("Accounts receivable clerk\n");
        assertEquals("posting", item(report, "location").expected().set());
        assertEquals("google-jobposting", item(report, "location").expected().source());
        assertEquals("seed-templates", item(report, "about-us").expected().set());
        assertEquals("ar-clerk", item(report, "month-end-close").expected().set());
    }

    @Test
    void theTemplatesAreAMustForTheirOwnRolesAlone() {
        assertEquals(
                Severity.MUST,
                about(check("Accounts receivable clerk\n"), "benefits").severity());
        assertEquals(Severity.SHOULD, about(check("Cook\n"), "benefits").severity());
    }

    @Test
    void aSetThatIsNotChosenAsksForNothing() {
        String draft = "Accounts receivable clerk\n\nLocation: [city]\n";
        Report posting = WELLPOSTED.check(
                Drafts.read("a.txt", draft), Setting.of("en", null).heldTo(Set.of("posting")));
        assertTrue(posting.findings().stream().noneMatch(finding -> "benefits".equals(finding.item())));
        assertTrue(
                posting.findings().stream().anyMatch(finding -> finding.rule().equals("placeholder-unfilled")));
        Report templates = WELLPOSTED.check(
                Drafts.read("a.txt", draft), Setting.of("en", null).heldTo(Set.of("seed-templates")));
        assertTrue(templates.findings().stream().anyMatch(finding -> "benefits".equals(finding.item())));
        assertTrue(templates.findings().stream()
                .noneMatch(finding -> finding.rule().equals("placeholder-unfilled")));
        Setting none = Setting.of("en", null).heldTo(Set.of("postings"));
        assertThrows(Refused.class, () -> WELLPOSTED.check(Drafts.read("a.txt", draft), none));
    }

    private static Report check(String draft) {
        return check(draft, null);
    }

    private static Report check(String draft, String language) {
        return WELLPOSTED.check(Drafts.read("draft.txt", draft), Setting.of(language, null));
    }

    private static Item item(Report report, String id) {
        return report.checklist().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding about(Report report, String item) {
        return report.findings().stream()
                .filter(finding -> item.equals(finding.item()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding only(Report report, String rule) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<String> items(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.items().stream())
                .toList();
    }
}
