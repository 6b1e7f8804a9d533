package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.knowledge.KnowledgeCompiler;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.rulebase.NamesCheck;
import org.wellposted.rulebase.RuleFault;
import org.wellposted.rulebase.RulebaseCompiler;

/** One mistake in a copy of the rules, and the line that tells it. */
class NamesTest {

    private static final Path RULES = Path.of("rules");
    private static final Cli CLI = new Cli();

    @TempDir
    static Path copy;

    @BeforeAll
    static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path from : files.toList()) {
                Path to = copy.resolve(RULES.relativize(from).toString());
                if (Files.isDirectory(from)) Files.createDirectories(to);
                else Files.copy(from, to);
            }
        }
    }

    /** The first place that says so is changed. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            posting/deadline-passed.drl          ~ concept == "apply-deadline" ~ concept == "aply-deadline"  ~ no concept 'aply-deadline'; did you mean apply-deadline?
            posting/apply-enclosures-missing.drl ~ ("enclose-cv",              ~ ("enclose-cw",              ~ no concept 'enclose-cw'; did you mean enclose-cv?
            posting/apply-address-missing.drl    ~ section == "apply"          ~ section == "aply"           ~ no section 'aply'; did you mean apply, pay?
            posting/apply-address-missing.drl    ~ item == "apply", forApp     ~ item == "zzz", forApp       ~ no section or concept 'zzz'; define it in sections.yaml or under concepts/
            posting/section-repeated.drl         ~ $item in ("about-us"        ~ $item in ("about-uss"       ~ no section or concept 'about-uss'; did you mean about-us?
            posting/line-misplaced.drl           ~ kind == "benefit"           ~ kind == "benefits"          ~ no kind 'benefits'; did you mean benefit?
            posting/not-a-posting.drl            ~ id == "no-posting"          ~ id == "no-postin"           ~ no trait 'no-postin'; did you mean no-posting?
            posting/title-subject-differ.drl     ~ because("position"          ~ because("positoin"          ~ no section, concept, role or language 'positoin'; did you mean position?
            infer/pay.drl                        ~ ("pay", Strength           ~ ("pya", Strength             ~ no section or concept 'pya'; did you mean pay?
            infer/traits.drl                     ~ ("role-unknown", null       ~ ("role-unkown", null        ~ no rule asks for the trait 'role-unkown'; did you mean role-unknown? If not, take the rule out that concludes it, or use it
            role/over-asked.drl                  ~ role ar-specialist          ~ role ar-specialst           ~ no role 'ar-specialst'; did you mean ar-specialist, hr-specialist, payroll-specialist?
            role/over-asked.drl                  ~ Source: seed-ar-templates   ~ Source: seed-ar-template    ~ no source 'seed-ar-template'; did you mean seed-ar-templates?
            role/over-asked.drl                  ~ Good (it                    ~ Good (ita                   ~ no language 'ita'; did you mean it, tr?
            requirements/posting.yaml            ~ source: eu-2023-970         ~ source: eu-2023-790         ~ no source 'eu-2023-790'; did you mean eu-2023-970?
            requirements/posting.yaml            ~ privacy:                    ~ privaci:                    ~ no section or concept 'privaci'; did you mean privacy?
            requirements/posting.yaml            ~ [placeholder-unfilled]      ~ [placeholder-filled]        ~ no rule 'placeholder-filled'; did you mean placeholder-unfilled?
            requirements/seed-templates.yaml     ~ of-others: recommended      ~ of-others: recomended       ~ no need 'recomended'; did you mean recommended?
            requirements/seed-templates.yaml     ~ roles: [ar-specialist       ~ roles: [ar-specalist        ~ no role 'ar-specalist'; did you mean ar-specialist, hr-specialist, payroll-specialist?
            sources.yaml                         ~ at-most: recommended        ~ at-most: recomended         ~ no need 'recomended'; did you mean recommended?
            concepts/qualifications.yaml         ~ rules-out: [prior-experience] ~ rules-out: [prior-experienc] ~ no concept 'prior-experienc'; did you mean prior-experience?
            sections.yaml                        ~ [race, colour               ~ [race, color                ~ no concept 'color'; did you mean colour?
            sections.yaml                        ~ kind: statement             ~ kind: statment              ~ no kind 'statment'; did you mean statement?
            countries.yaml                       ~ [age, disability            ~ [age, disabilty             ~ no concept 'disabilty'; did you mean disability?
            countries.yaml                       ~ source: uk-minimum-wage-2026 ~ source: uk-minimum-wage-206 ~ no source 'uk-minimum-wage-206'; did you mean uk-minimum-wage-2026, tr-minimum-wage-2026?
            concepts/statements.yaml             ~ states: location            ~ states: locations           ~ no section 'locations'; did you mean location?
            concepts/pay.yaml                    ~ touches: pay                ~ touches: pai                ~ no section 'pai'; did you mean pay?
            concepts/pay.yaml                    ~ "competitive, pay-word"     ~ "competitive, pay-wrd"      ~ no term 'pay-wrd'; did you mean pay-word?
            concepts/office.yaml                 ~ implies: [greet-visitors]   ~ implies: [greet-visitor]    ~ no concept 'greet-visitor'; did you mean greet-visitors?
            concepts/equality.yaml               ~ ground: national-origin     ~ ground: origin              ~ no concept 'origin'; did you mean national-origin, asks-origin?
            concepts/equality.yaml               ~ race: {says                 ~ race: {kind: grund, says    ~ no kind 'grund'; did you mean ground?
            roles/cook.yaml                      ~ source: onet-tasks          ~ source: onet-taks           ~ no source 'onet-taks'; did you mean onet-tasks?
            roles/cook.yaml                      ~ need: required              ~ need: requird               ~ no need 'requird'; did you mean required?
            roles/cook.yaml                      ~ prior-experience:           ~ prior-experiance:           ~ no concept 'prior-experiance'; did you mean prior-experience?
            roles/cook.yaml                      ~ duty:                      ~ dutty:                      ~ no kind 'dutty'; did you mean duty?
            roles/ar-specialist.yaml             ~ degree-accounting-or-finance: {source ~ degree-accounting-finance: {source ~ no concept 'degree-accounting-finance'; did you mean degree-accounting-or-finance?
            languages/en/sentences/apply.yaml    ~ apply-how:                  ~ aply-how:                   ~ no concept 'aply-how'; did you mean apply-how?
            languages/it/statements.yaml         ~ benefits:                   ~ benefit:                    ~ no section 'benefit'; did you mean benefits?
            languages/tr/headings.yaml           ~ about-role:                 ~ about-rol:                  ~ no section 'about-rol'; did you mean about-role?
            languages/en/cues.yaml               ~ qualifications:             ~ qualification:              ~ no section 'qualification'; did you mean qualifications?
            languages/en/messages.yaml           ~ section-empty:              ~ section-emty:               ~ no rule 'section-emty'; did you mean section-empty?
            languages/en/messages.yaml           ~ {count}                     ~ {cout}                      ~ rule 'letters-lost' gives no {cout}; did you mean {count}?
            languages/it/messages.yaml           ~ {near}                      ~ {naer}                      ~ rule 'role-unsure' gives no {naer}; did you mean {near}?
            languages/tr/messages.yaml           ~ not-a-posting: "           ~ not-a-posting: "{item}      ~ rule 'not-a-posting' gives no {item}; it gives nothing: say it without
            languages/en/terms/apply.yaml        ~ email-word:                 ~ email-wrd:                  ~ no concept uses the term 'email-wrd'; did you mean email-word, mail-word? If not, take it out or use it
            """)
    void aMistakeIsToldWithItsLine(String file, String words, String others, String told) throws IOException {
        String before = Files.readString(copy.resolve(file));
        int at = before.indexOf(words);
        assertTrue(at >= 0, file + " does not say: " + words);
        long line = 1 + before.substring(0, at).chars().filter(c -> c == '\n').count();
        with(file, words, others, () -> assertTold(file + ":" + line + ": " + told));
    }

    @Test
    void whatNoRuleAsksForIsToldWhereItIsConcluded() throws IOException {
        String file = "infer/hollow.drl";
        String before = Files.readString(copy.resolve(file));
        long line = 1
                + before.lines()
                        .takeWhile(text -> !text.contains("new Subheading("))
                        .count();
        with(
                file,
                "not Subheading(number == $number)",
                "",
                () -> assertTold(
                        file + ":" + line
                                + ": no rule asks for Subheading, which is concluded here; take the rule out, or use what it concludes"));
    }

    @Test
    void aConceptThatNothingUsesIsTold() throws IOException {
        String file = "concepts/office.yaml";
        String before = Files.readString(copy.resolve(file));
        String word = before.lines()
                .filter(text -> text.contains("says: [\""))
                .findFirst()
                .orElseThrow();
        String says = "concepts:\n  water-plants:\n" + word + "\n";
        long line =
                2 + before.lines().takeWhile(text -> !text.equals("concepts:")).count();
        with(
                file,
                "concepts:\n",
                says,
                () -> assertTold(
                        file + ":" + line
                                + ": nothing uses the concept 'water-plants', no role, no rule, no other concept; let one use it or take it out"));
    }

    @Test
    void aCardThatNothingUsesIsTold() throws IOException {
        String file = "posting/not-a-posting.drl";
        String before = Files.readString(copy.resolve(file));
        with(
                file,
                before.substring(before.indexOf("*/") + 2),
                "",
                () -> assertTold(file
                        + ":1: nothing uses the card 'not-a-posting'; write its rule below it, or take the file out"));
    }

    /** Comments may name what they like: what was, what is not done, what another draft says. */
    @Test
    void commentsAreNotRead() throws IOException {
        String[] comments = {"// Trait(id == \"no-postin\")\n", "/* Trait(id == \"no-postin\")\n */"};
        for (String comment : comments) {
            with("posting/not-a-posting.drl", "Trait(", comment + " Trait(", () -> {
                try {
                    assertEquals(List.of(), NamesCheck.of(copy));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void theBuildStopsWithTheSameLine() throws IOException {
        with("languages/en/terms/apply.yaml", "email-word:", "email-wrd:", () -> {
            KnowledgeReader.Malformed fault =
                    assertThrows(KnowledgeReader.Malformed.class, () -> KnowledgeCompiler.compile(copy, copy));
            assertTrue(fault.getMessage().contains("no concept uses the term 'email-wrd'"), fault.getMessage());
        });
        with("posting/not-a-posting.drl", "no-posting\"", "no-postin\"", () -> {
            RuleFault fault = assertThrows(RuleFault.class, () -> RulebaseCompiler.compile(copy));
            assertTrue(fault.getMessage().startsWith("posting/not-a-posting.drl:"), fault.getMessage());
            assertTrue(
                    fault.getMessage().endsWith(": no trait 'no-postin'; did you mean no-posting?"),
                    fault.getMessage());
        });
    }

    private static void assertTold(String fault) {
        Cli.Answer answer = CLI.run("knowledge", "check", copy);
        assertEquals("", answer.err());
        assertEquals("fault  " + fault + "\n\n1 fault\n", answer.out());
        assertEquals(1, answer.exit());
    }

    /** Does it with one change in a file, which is taken back. */
    private static void with(String file, String words, String others, Runnable what) throws IOException {
        Path changed = copy.resolve(file);
        String before = Files.readString(changed);
        int at = before.indexOf(words);
        assertTrue(at >= 0, file + " does not say: " + words);
        Files.writeString(changed, before.substring(0, at) + others + before.substring(at + words.length()));
        try {
            what.run();
        } finally {
            Files.writeString(changed, before);
        }
    }
}
