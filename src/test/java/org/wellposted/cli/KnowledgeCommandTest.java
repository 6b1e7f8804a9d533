package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wellposted knowledge check}, as an author calls it. */
class KnowledgeCommandTest {

    private static final Cli CLI = new Cli();

    @TempDir
    Path folder;

    @Test
    void findsNothingToMendInWhatIsShipped() {
        Cli.Answer answer = CLI.run("knowledge", "check", "rules");
        assertEquals("", answer.err());
        assertEquals(0, answer.exit());
        assertTrue(answer.out().contains("each is taken for its own"), answer.out());
        assertTrue(answer.out().endsWith("\nclean\n"), answer.out());
    }

    private void label(String items) throws IOException {
        Files.writeString(folder.resolve("role_postings.jsonl"), """
                {"id": "clerk", "lang": "en", "title": "Accounts receivable clerk", "text": "- Allocate incoming payments to open invoices\\n- Our agency chases late payers"}
                """);
        Files.writeString(folder.resolve("items.jsonl"), items);
    }

    @Test
    void triesItselfOnPostingsThatSomebodyLabelled() throws IOException {
        label("""
                {"id": "clerk", "lang": "en", "role": "ar-clerk", "items": {"apply-cash": ["stated", "Allocate incoming payments to open invoices"], "issue-statements": ["stated", "tell each of them what they owe"], "aging-report": ["absent"], "generate-invoices": ["partly", "open invoices"], "no-such-thing": ["absent"]}}
                """);
        Cli.Answer answer = CLI.run("knowledge", "trial", folder.toString());
        assertEquals("", answer.err());
        assertEquals(0, answer.exit());
        assertTrue(answer.out().contains("  1.000  absent: told missing (1 of 1)"), answer.out());
        assertTrue(answer.out().contains("  0.500  told missing: nothing stated (1 of 2)"), answer.out());
        assertTrue(answer.out().contains("  1.000  partly there: not told missing (1 of 1)"), answer.out());
        assertTrue(answer.out().contains("  0.500  stated: told present (1 of 2)"), answer.out());
        assertTrue(
                answer.out()
                        .contains("stated told missing: 1\n  issue-statements  clerk  (unknown words)"
                                + "  read: \"tell each of them what they owe\"\n"),
                answer.out());
        assertTrue(answer.out().contains("no concept has this name: no-such-thing (1 labels)"), answer.out());
        assertTrue(answer.out().endsWith("4 labels scored\n"), answer.out());
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertEquals(2, CLI.run("knowledge").exit());
        assertTrue(CLI.run("knowledge", "chek").err().contains("wellposted knowledge check [RULES]"));
        assertTrue(CLI.run("knowledge", "check", "src").err().contains("src is no folder of rules"));
        assertTrue(CLI.run("knowledge", "trial").err().contains("wellposted knowledge trial FOLDER"));
        assertTrue(CLI.run("knowledge", "trial", "src").err().contains("role_postings.jsonl: is not there"));
    }

    @Test
    void saysWhichLabelMeansNothing() throws IOException {
        label("{\"id\": \"clerk\", \"lang\": \"en\", \"role\": \"ar-clark\", \"items\": {}}\n");
        Cli.Answer answer = CLI.run("knowledge", "trial", folder.toString());
        assertTrue(
                answer.err().contains("says of 'clerk' what is no id: 'ar-clark'; did you mean ar-clerk"),
                answer.err());
        assertEquals(2, answer.exit());
        label(
                "{\"id\": \"clerk\", \"lang\": \"en\", \"role\": \"ar-clerk\", \"items\": {\"apply-cash\": [\"yes\"]}}\n");
        assertTrue(CLI.run("knowledge", "trial", folder.toString())
                .err()
                .contains("says of 'clerk' neither stated, partly nor absent: [yes]"));
        label("{\"id\": \n");
        assertTrue(CLI.run("knowledge", "trial", folder.toString()).err().contains("items.jsonl: line 1: "));
        label("{\"id\": \"chef\", \"lang\": \"en\", \"role\": \"cook\", \"items\": {}}\n");
        assertTrue(CLI.run("knowledge", "trial", folder.toString())
                .err()
                .contains("labels 'chef', which is not in role_postings.jsonl"));
    }
}
