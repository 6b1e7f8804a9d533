package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which drafts a check reads, and what its end says. */
class CheckCommandTest {

    private static final Cli CLI = new Cli();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A template whose gaps are filled: nothing required is missing in it. */
    private static String ready(String role, String language) {
        return CLI.run("template", role, "--language", language).out().replaceAll("\\[[^\\]\n]*\\]", "12.000");
    }

    private static final String LACKING =
            "Accounts receivable clerk\n\nWhat you will do\n- Issue invoices to our customers\n- Reconcile accounts\n";

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> paths(Cli.Answer answer) throws IOException {
        List<String> paths = new ArrayList<>();
        for (JsonNode posting : JSON.readTree(answer.out()).path("postings"))
            paths.add(posting.path("path").asText());
        return paths;
    }

    @Test
    void explainsItselfWithoutAPath() {
        Cli.Answer answer = CLI.run("check");
        assertEquals(2, answer.exit());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("wellposted: nothing to check: "), answer.err());
        assertTrue(answer.err().contains("Usage: wellposted check [-h]"), answer.err());
    }

    @Test
    void endsWithAVerdict() throws IOException {
        Cli.Answer answer = CLI.run("check", file("lacking.txt", LACKING));
        assertTrue(
                answer.lastLine().matches("not ready: [1-9]\\d* must, \\d+ should; 2 of 16 duties"), answer.lastLine());
        assertEquals(1, answer.exit());
        assertEquals("", answer.err());
    }

    @Test
    void saysReadyAndNothingIsFound() throws IOException {
        Cli.Answer answer = CLI.run("check", file("ready.md", ready("ar-clerk", "en")));
        assertTrue(answer.lastLine().startsWith("ready"), answer.out());
        assertEquals(0, answer.exit());
    }

    @Test
    void addsUpSeveralPostings() throws IOException {
        Cli.Answer answer = CLI.run("check", file("a.txt", LACKING), file("b.md", ready("billing-specialist", "it")));
        assertTrue(
                answer.out()
                        .matches(
                                "(?s).*\nnot ready: \\d+ must, \\d+ should; \\d+ of \\d+ duties; 1 of 2 postings ready\n.*"),
                answer.out());
    }

    @ParameterizedTest
    @CsvSource({"must, 1", "should, 1", "may, 1", "never, 0"})
    void failsOnWhatIsAsked(String bar, int exit) throws IOException {
        assertEquals(
                exit,
                CLI.run("check", file("lacking.txt", LACKING), "--fail-on", bar).exit());
    }

    @Test
    void readsAFolderSortedWithoutHiddenFilesAndReadmes() throws IOException {
        file("b.md", LACKING);
        file("a/z.TXT", LACKING);
        file("README.md", LACKING);
        file(".hidden.md", LACKING);
        file(".git/c.md", LACKING);
        file("d.log", LACKING);
        assertEquals(
                List.of(
                        folder.resolve("a/z.TXT").toString(),
                        folder.resolve("b.md").toString()),
                paths(CLI.run("check", folder, "--format", "json")));
    }

    @Test
    void followsPatternsItself() throws IOException {
        file("jobs/it/uno.md", LACKING);
        file("jobs/due.md", LACKING);
        file("jobs/tre.txt", LACKING);
        assertEquals(
                List.of(
                        folder.resolve("jobs/due.md").toString(),
                        folder.resolve("jobs/it/uno.md").toString()),
                paths(CLI.run("check", folder + "/jobs/**/*.md", "--format", "json")));
        assertEquals(
                List.of(
                        folder.resolve("jobs/due.md").toString(),
                        folder.resolve("jobs/tre.txt").toString()),
                paths(CLI.run("check", folder + "/jobs/*.{md,txt}", "--format", "json")));
    }

    @Test
    void readsAFileThatLooksLikeAPattern() throws IOException {
        Path file = file("clerk [draft].md", LACKING);
        assertEquals(List.of(file.toString()), paths(CLI.run("check", file, "--format", "json")));
    }

    @Test
    void checksEachDraftOnceInTheOrderAskedFor() throws IOException {
        Path b = file("b.md", LACKING);
        Path a = file("a.md", LACKING);
        assertEquals(
                List.of(b.toString(), a.toString(), "-"),
                paths(CLI.fed(LACKING).run("check", b, folder, a, "-", "-", "--format", "json")));
    }

    @Test
    void keepsTheOrderOfManyDrafts() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add(file("draft-%02d.txt".formatted(i), LACKING.repeat(1 + i % 3))
                    .toString());
        }
        assertEquals(names, paths(CLI.run("check", folder, "--format", "json")));
    }

    @Test
    void checksTheOthersWhereOneCannotBeRead() throws IOException {
        Path good = file("good.md", ready("ar-clerk", "en"));
        Path binary = Files.write(folder.resolve("b.md"), new byte[] {'a', 0, 'b'});
        Path unknown = Files.write(folder.resolve("c.md"), new byte[] {'p', 'e', 'r', 'c', 'h', (byte) 0x81});
        Path empty = file("e.md", " \n");
        Cli.Answer answer = CLI.run("check", folder, folder.resolve("nowhere.md"), "--format", "json");
        assertEquals(2, answer.exit());
        assertEquals(List.of(good.toString()), paths(answer));
        List<String> problems = answer.err().lines().toList();
        assertEquals(4, problems.size(), answer.err());
        for (Path path : List.of(binary, unknown, empty, folder.resolve("nowhere.md"))) {
            assertTrue(problems.stream().anyMatch(line -> line.startsWith("wellposted: " + path + ": ")), answer.err());
        }
        assertEquals(4, JSON.readTree(answer.out()).path("problems").size());
    }

    @Test
    void saysWhereNothingIsFound() {
        Cli.Answer answer = CLI.run("check", folder, folder + "/*.md", folder.resolve("[a.md"));
        assertEquals(2, answer.exit());
        assertEquals("", answer.out());
        assertEquals(3, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains("/*.md: no file matches this pattern\n"), answer.err());
        assertTrue(answer.err().contains("no drafts in this folder"), answer.err());
    }

    @Test
    void refusesWhatIsFarTooLargeWithoutReadingItAll() throws IOException {
        Path large = file("large.txt", "Accounts receivable clerk\n".repeat(500_000));
        Cli.Answer answer = CLI.run("check", large);
        assertEquals(2, answer.exit());
        assertTrue(answer.err().startsWith("wellposted: " + large + ": larger than 200 kB"), answer.err());
    }

    @Test
    void namesALanguageThatItDoesNotRead() {
        Cli.Answer answer = CLI.fed("""
                Wir suchen für unser Team in Köln eine Person für die Debitorenbuchhaltung.
                Das sind deine Aufgaben: Du bist für die Rechnungen und die Mahnungen zuständig und arbeitest mit der
                Abteilung Vertrieb. Wir bieten dir ein sicheres Umfeld und eine gute Bezahlung.
                """).run("check", "-");
        assertEquals(2, answer.exit());
        assertTrue(answer.err().startsWith("wellposted: -: this looks like German; wellposted reads "), answer.err());
    }

    @Test
    void takesTheRoleByIdOrTitle() throws IOException {
        Path draft =
                file("a.txt", "We are hiring for our office in Leeds. You will send the invoices to the customers.\n");
        for (String role : List.of("billing-specialist", "Billing Specialist", "Addetto alla fatturazione")) {
            Cli.Answer answer = CLI.run("check", draft, "--language", "en", "--role", role, "--format", "json");
            assertEquals(
                    "billing-specialist",
                    JSON.readTree(answer.out()).at("/postings/0/role").asText(),
                    role);
        }
    }

    @Test
    void coloursForATerminalOnly() throws IOException {
        Path draft = file("a.txt", LACKING);
        assertFalse(CLI.run("check", draft).out().contains("\u001b["));
        Cli terminal = CLI.with("WELLPOSTED_TERMINAL", "1");
        assertTrue(terminal.run("check", draft).out().contains("\u001b["));
        assertFalse(terminal.run("check", draft, "--format", "json").out().contains("\u001b["));
        assertTrue(CLI.with("FORCE_COLOR", "1").run("check", draft).out().contains("\u001b["));
        assertFalse(new Cli(java.util.Map.of("WELLPOSTED_TERMINAL", "1", "NO_COLOR", "1"), "")
                .run("check", draft)
                .out()
                .contains("\u001b["));
    }

    @Test
    void mendsWhatItFinds() throws IOException {
        Path draft = file("a.txt", LACKING);
        Cli.Answer mended = CLI.run("mend", draft, "--all");
        assertEquals(0, mended.exit());
        JsonNode again = JSON.readTree(
                CLI.fed(mended.out()).run("check", "-", "--format", "json").out());
        for (JsonNode item : again.at("/postings/0/checklist")) {
            boolean duty = item.path("kind").asText().equals("duty")
                    && item.path("need").asText().equals("required");
            if (duty) assertEquals("present", item.path("status").asText(), item.toString());
        }
    }
}
