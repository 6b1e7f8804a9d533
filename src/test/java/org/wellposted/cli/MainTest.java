package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers whatever the draft: help, versions, and what is asked for that there is not. */
class MainTest {

    private static final Cli CLI = new Cli();

    /** One line, on standard error only. */
    private static void refused(String line, Cli.Answer answer) {
        assertAll(
                () -> assertEquals("wellposted: " + line + "\n", answer.err()),
                () -> assertEquals("", answer.out()),
                () -> assertEquals(2, answer.exit()));
    }

    @Test
    void explainsItselfWithoutACommand() {
        Cli.Answer answer = CLI.run();
        assertEquals(2, answer.exit());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("Usage: wellposted [OPTIONS] COMMAND"), answer.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "read", "suggest", "template", "mend", "rules", "roles", "explain", "knowledge", "serve"
            })
    void helpsWithEveryCommandInEveryLanguage(String command) {
        assertTrue(CLI.run("--help").out().contains("\n  " + command + " "));
        for (String language : WELLPOSTED.knowledge().languageIds()) {
            Cli.Answer answer = CLI.run(command, "--help", "--messages", language);
            assertEquals(0, answer.exit());
            assertEquals("", answer.err());
            assertTrue(answer.out().contains(" wellposted " + command), answer.out());
            // a key that has no words would show as itself
            assertFalse(answer.out().contains("cli."), answer.out());
            assertTrue(answer.lines().stream().allMatch(line -> line.length() <= 100), answer.out());
        }
    }

    @Test
    void namesTheSchemas() {
        assertTrue(CLI.run("check", "--help").out().contains("report.schema.json"));
        assertTrue(CLI.run("read", "--help").out().contains("reading.schema.json"));
    }

    @Test
    void saysItsVersion() {
        Cli.Answer answer = CLI.run("--version");
        assertTrue(answer.out().matches("wellposted \\d+\\.\\d+\\.\\d+\n"), answer.out());
        assertEquals(0, answer.exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "chek => no command 'chek'; did you mean check?; there are check, read, suggest, template, mend, rules,"
                        + " roles, explain, knowledge, serve",
                "check --formt json a.md => no option --formt; did you mean --format?; see 'wellposted check --help'",
                "check --format jsn a.md => --format cannot be 'jsn'; did you mean json?; it takes text, json, sarif,"
                        + " github",
                "check --format => --format needs a value: text|json|sarif|github",
                "check --fail-on=shuld a.md => --fail-on cannot be 'shuld'; did you mean should?; it takes must, should,"
                        + " may, never",
                "check --language de a.md => --language cannot be 'de'; it takes en, it, tr",
                "check --role ar-clark a.md => no role 'ar-clark'; did you mean ar-clerk, ar-specialist,"
                        + " accounts-payable-clerk?; 'wellposted roles' lists them all",
                "check --messages xx a.md => --messages cannot be 'xx'; it takes en, it, tr",
                "suggest => name the ROLE; see 'wellposted suggest --help'",
                "suggest astronaut => no role 'astronaut'; 'wellposted roles' lists them all",
                "template ar-clerk ar-clerk => one argument too many: 'ar-clerk'; see 'wellposted template --help'",
                "explain pay-not-a-figur => no rule 'pay-not-a-figur'; did you mean pay-not-a-figure?; 'wellposted rules'"
                        + " lists them all",
                "serve --port 70700 => --port cannot be '70700': it takes a number from 0 to 65535",
                "mend nowhere.md => nowhere.md: no such file or folder",
                "--vrsion => no option --vrsion; did you mean --version?; see 'wellposted --help'",
            })
    void saysWhatThereIsInstead(String words, String line) {
        refused(line, CLI.run((Object[]) words.split(" ")));
    }

    @Test
    void saysItInTheReadersLanguage() {
        refused(
                "il comando 'chek' non esiste; forse check?; ci sono check, read, suggest, template, mend, rules,"
                        + " roles, explain, knowledge, serve",
                CLI.run("chek", "--messages", "it"));
        refused("--format bir değer ister: text|json|sarif|github", CLI.run("check", "--messages=tr", "--format"));
    }

    @Test
    void listsRulesAndRolesIdFirst() {
        assertTrue(
                CLI.run("rules").lines().stream().anyMatch(line -> line.matches("placeholder-unfilled +must +\\S.*")));
        assertTrue(CLI.run("rules", "--format", "json").out().startsWith("["));
        assertTrue(CLI.run("roles").out().contains("ar-clerk "));
        assertTrue(CLI.run("roles", "--language", "it").out().contains("Specialista contabilità clienti"));
    }

    @Test
    void explainsARule() {
        Cli.Answer answer = CLI.run("explain", "placeholder-unfilled");
        assertEquals(0, answer.exit());
        assertTrue(answer.out().startsWith("placeholder-unfilled: "), answer.out());
        assertTrue(answer.out().contains("source: "), answer.out());
        assertTrue(answer.out().contains("raised by (English"), answer.out());
    }

    @ParameterizedTest
    @CsvSource({
        "ar-specialist, ar-specialist, en",
        "senior A/R specialist, ar-specialist, en",
        "Addetta alla contabilità clienti, ar-clerk, it",
        "Alacak Muhasebesi Uzmanı, ar-specialist, tr",
    })
    void suggestsForARoleByAnyOfItsNames(String named, String role, String language) throws IOException {
        JsonNode sheet = new ObjectMapper()
                .readTree(CLI.run("suggest", named, "--format", "json").out());
        assertEquals(role, sheet.path("id").asText());
        assertEquals(language, sheet.path("language").asText());
        JsonNode duty = sheet.at("/duties/0");
        assertEquals("required", duty.path("need").asText());
        assertTrue(duty.hasNonNull("concept") && duty.hasNonNull("text") && duty.hasNonNull("source"), duty.toString());
    }

    @Test
    void suggestsInTheLanguageAskedFor() {
        String markdown = CLI.run("suggest", "ar-clerk", "--language", "it", "--format", "markdown")
                .out();
        assertTrue(markdown.startsWith("# "), markdown);
        assertTrue(markdown.contains("\n## Mansioni\n"), markdown);
        assertTrue(CLI.run("suggest", "ar-clerk").out().contains("reconcile-accounts: required, "));
    }

    /** {@code wellposted check ... => head} ends the reader early: nothing is wrong with that. */
    @Test
    void endsSilentlyWhenItsReaderIsGone() {
        assertEquals("", written(new IOException("Broken pipe")));
        assertEquals(
                "wellposted: the answer could not be written: No space left on device\n",
                written(new IOException("No space left on device")));
    }

    private static String written(IOException failing) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failing;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        assertEquals(2, Main.run(new String[] {"rules"}, in, out, err, Map.of()));
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What goes wrong within is one line too, never a stack trace. */
    @Test
    void saysItsOwnDefectsOnALine() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("within");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (List<String> words : List.of(List.of("check", "-"), List.of("mend", "-"))) {
            assertEquals(
                    2, Main.run(words.toArray(String[]::new), broken, OutputStream.nullOutputStream(), err, Map.of()));
        }
        assertEquals("""
                wellposted: -: could not be checked because of a defect in wellposted \
                (java.lang.IllegalStateException: within): please report it
                wellposted: stopped by a defect in wellposted \
                (java.lang.IllegalStateException: within): please report it
                """, err.toString(StandardCharsets.UTF_8));
    }
}
