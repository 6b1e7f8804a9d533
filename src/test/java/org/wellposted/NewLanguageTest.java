package org.wellposted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.knowledge.KnowledgeCheck;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Draft;
import org.wellposted.model.Item;
import org.wellposted.model.Pay;
import org.wellposted.model.Report;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/** A language is one folder: with some forty made-up words, and nothing outside it, drafts of a fourth one are checked. */
class NewLanguageTest {

    private static final String DRAFT = """
            Vokaro

            Plen taskari

            - Zupar la mulbi pon li gasti
            - Klinar la vokari zo da sora
            - Plantar la karti zo da semi

            Plen nidari

            - Tri anni di labor zo vokari

            Plen pagur

            2.000 zo 2.400 kroni pas mensa
            """;

    @TempDir
    static Path rules;

    private static Wellposted wellposted;

    @BeforeAll
    static void copyTheRulesAndAddAFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path from : files.toList()) {
                Path to = rules.resolve(Path.of("rules").relativize(from).toString());
                if (Files.isDirectory(from)) Files.createDirectories(to);
                else Files.copy(from, to);
            }
        }
        Map<String, String> folder = Map.of(
                "language.yaml", """
                        id: xx
                        name: Exish
                        function-words: [zo, pon, li, pas, plen, sora]
                        connectives: [zo, plen]
                        months: [[unil], [duil], [tril], [kvaril], [kvinil], [sesil], [sepil], [okil], [nonil], [dekil], [undil], [dudil]]
                        pay: {cues: [pagur*], periods: {month: ["pas mensa"]}}
                        money: {currencies: {XXK: [kroni]}, thousand: [milo], range: [zo]}
                        """,
                "roles.yaml", """
                        cook: {title: Vokaro, names: [vokar*], fields: [vokari]}
                        waiting-staff: {title: Portaro, names: [portar*]}
                        """,
                "headings.yaml", """
                        responsibilities: [taskari]
                        qualifications: [nidari]
                        pay: [pagur]
                        apply: [skribar]
                        """,
                "cues.yaml", "says: {qualifications: [anni]}\n",
                "terms/kitchen.yaml", """
                        terms:
                          cooking-verb: [zupar*]
                          dish-word: [mulbi]
                          kitchen-clean-verb: [klinar*]
                          kitchen-place: [vokari]
                          and: [zo]
                        """,
                "sentences/kitchen.yaml", """
                        cook-dishes: {name: mulbi, say: "Zupar la mulbi."}
                        plate-dishes: {name: platari}
                        """,
                "statements.yaml", "apply: {name: Skribar, heading: Skribar, text: \"Skribar pon [e-mail].\"}\n",
                "messages.yaml", "section-empty: \"nul zo {item}\"\n");
        for (Map.Entry<String, String> file : folder.entrySet()) {
            Path path = rules.resolve("languages/xx").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        wellposted = Wellposted.builder().rules(rules).build();
    }

    private static Report check(String text) {
        return wellposted.check(Drafts.read("vokaro.txt", text), Setting.OPEN);
    }

    private static Map<String, Status> checklist(Report report) {
        return report.checklist().stream().collect(Collectors.toMap(Item::id, Item::status));
    }

    @Test
    void aDraftInItIsRead() {
        Report report = check(DRAFT);
        assertEquals("xx", report.posting().language());
        assertEquals("cook", report.posting().role().role());
        assertEquals(
                List.of("position", "responsibilities", "qualifications", "pay"),
                report.posting().all(Section.class).map(Section::id).toList());
        Pay pay = report.posting().all(Pay.class).findFirst().orElseThrow();
        assertEquals(
                "2000 to 2400 XXK a month",
                pay.low() + " to " + pay.high() + " " + pay.currency() + " a " + pay.period());
    }

    @Test
    void itsChecklistSaysWhatIsThereAndWhatIsMissing() {
        Map<String, Status> checklist = checklist(check(DRAFT));
        assertEquals(Status.PRESENT, checklist.get("responsibilities"));
        assertEquals(Status.PRESENT, checklist.get("cook-dishes"));
        assertEquals(Status.PRESENT, checklist.get("clean-kitchen"));
        assertEquals(Status.PRESENT, checklist.get("pay"));
        assertEquals(Status.MISSING, checklist.get("apply"));
        // nothing is known of its words in this language
        assertEquals(Status.MISSING, checklist.get("plan-menus"));
    }

    @Test
    void datesAreReadWithItsMonths() {
        assertEquals(
                List.of("2026-10-05"),
                check(DRAFT + "\nSkribar\n\n5 dekil 2026\n")
                        .posting()
                        .all(DateSaid.class)
                        .map(said -> said.date().toString())
                        .toList());
    }

    @Test
    void whatItDoesNotSayIsCalledByItsNameOrId() {
        Report report = check(DRAFT.replace("Zupar la mulbi pon li gasti", "Portar zo li gasti"));
        Map<String, String> said = report.suggestions().stream()
                .collect(Collectors.toMap(suggestion -> suggestion.expected().item(), suggestion -> suggestion.text()));
        assertEquals("Zupar la mulbi", said.get("cook-dishes"));
        Map<String, String> sheet = wellposted.suggest("cook", "xx").stream()
                .collect(Collectors.toMap(suggestion -> suggestion.expected().item(), suggestion -> suggestion.text()));
        assertEquals("platari", sheet.get("plate-dishes"));
        assertEquals("food-storage", sheet.get("food-storage"));
        assertEquals("[benefits]", said.get("benefits"));
        assertTrue(wellposted.mendAll(report).contains("- Zupar la mulbi\n"));
        assertTrue(wellposted.template("cook", "xx").contains("# Vokaro\n"));
        assertTrue(wellposted.template("bookkeeper", "xx").contains("# bookkeeper\n"));
        assertEquals("waiting-staff", wellposted.find("portaro").exact().role().id());
    }

    @Test
    void aLanguageWithNothingButItsNameBreaksNothing() throws IOException {
        Path folder = Files.createDirectories(rules.resolve("languages/yy"));
        Files.writeString(folder.resolve("language.yaml"), "name: Whyish\n");
        try (Wellposted with = Wellposted.builder().rules(rules).build()) {
            Draft draft = Drafts.read("cook.txt", "Cook\n\nDuties:\n- Cook dishes to recipe\n");
            assertEquals("en", with.check(draft, Setting.OPEN).posting().language());
            assertEquals(
                    "yy", with.check(draft, Setting.of("yy", "cook")).posting().language());
        } finally {
            Files.delete(folder.resolve("language.yaml"));
            Files.delete(folder);
        }
    }

    @Test
    void theCheckSaysWhatIsMissing() {
        List<String> wrong = KnowledgeCheck.of(wellposted.knowledge());
        for (String told : List.of(
                "languages/xx/roles.yaml: no title or names for 'bookkeeper'",
                "languages/xx/terms: no term for any pattern of 'plan-menus'",
                "languages/xx/terms: 'we-seek' is not there, by whose forms drafts are read",
                "languages/xx/sentences: no sentence for 'plate-dishes'",
                "languages/xx/sentences: no name for 'plan-menus'",
                "languages/xx/statements.yaml: nothing for 'pay'",
                "languages/xx/headings.yaml: nothing for 'benefits'",
                "languages/xx/language.yaml: no words for degrees: required",
                "languages/xx/moods.yaml: no verb for \"Zupar la mulbi.\"",
                "languages/xx/interface.yaml: nothing for 'words.and'")) {
            assertTrue(wrong.contains(told), told + " is not in\n" + String.join("\n", wrong));
        }
        assertFalse(wrong.contains("languages/xx/roles.yaml: no title or names for 'cook'"));
        assertTrue(
                wrong.stream().allMatch(line -> line.startsWith("languages/xx/")), "only the new folder is at fault");
    }
}
