package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.Wellposted;
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

    private static final Path RULES = Path.of("rules");
    private static final String DUTY = "required-duty-missing";
    private static final String DRAFT = """
            Accounts receivable clerk
            Duties:
            - Send customers payment reminders.
            - Be the person whom colleagues ask about invoices.
            - Help at month end.
            """;

    @TempDir
    static Path own;

    private static Wellposted wellposted;

    @BeforeAll
    static void write() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path from : files.toList()) {
                Path to = own.resolve(RULES.relativize(from).toString());
                if (Files.isDirectory(from)) Files.createDirectories(to);
                else Files.copy(from, to);
            }
        }
        change("voices.yaml", "severity: should, rule: " + DUTY, "severity: must, grouped: true, rule: " + DUTY);
        change("voices.yaml", "severity: may, rule: concept-touched-on",
                "severity: may, grouped: true, rule: concept-touched-on");
        wellposted = Wellposted.builder().rules(own).build();
    }

    @Test
    void oneFindingNamesAllItemsInTheOrderOfTheChecklist() {
        Report report = check(Setting.OPEN);
        List<String> missing = items(report, DUTY, Status.MISSING);
        assertTrue(missing.size() > 2, missing.toString());
        Finding finding = only(report, DUTY);
        assertEquals(missing, finding.arguments().get(0).values());
        assertNull(finding.item());
        assertNull(finding.span());
        assertEquals(Severity.MUST, finding.severity());
        Wording english = Wording.in("en", wellposted.knowledge());
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
        assertEquals(Severity.MUST, wellposted.rules().stream()
                .filter(card -> card.id().equals(DUTY)).findFirst().orElseThrow().severity());
    }

    private static void change(String file, String words, String others) throws IOException {
        Path changed = own.resolve(file);
        String before = Files.readString(changed);
        assertTrue(before.contains(words), file + " does not say: " + words);
        Files.writeString(changed, before.replace(words, others));
    }

    private static Report check(Setting setting) {
        return wellposted.check(Drafts.read("draft.txt", DRAFT), setting);
    }

    private static List<String> items(Report report, String rule, Status status) {
        return report.checklist().stream()
                .filter(item -> item.rule().equals(rule) && item.status() == status)
                .filter(item -> item.expected().need() != Need.OPTIONAL)
                .map(Item::id)
                .toList();
    }

    private static Finding only(Report report, String rule) {
        List<Finding> found = report.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
