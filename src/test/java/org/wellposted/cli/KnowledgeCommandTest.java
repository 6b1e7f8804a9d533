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

    @Test
    void measuresOnDraftsThatSomebodyLabelled() throws IOException {
        Files.writeString(folder.resolve("labels.yaml"), """
                clerk.txt: {language: en, roles: [ar-clerk], states: [apply-cash], may-state: [process-payments]}
                chef.txt: {language: en, roles: [], states: []}
                """);
        Files.writeString(
                folder.resolve("clerk.txt"),
                "Accounts receivable clerk\n\n- Allocate incoming payments to open invoices\n");
        Files.writeString(folder.resolve("chef.txt"), "Cook\n\n- Prepare breakfast for our guests\n");
        Cli.Answer answer = CLI.run("knowledge", "check", "--labelled", folder.toString());
        assertTrue(answer.out().contains("  1.000  1.000  apply-cash (1 of 1 found, 1 there)"), answer.out());
        assertTrue(answer.out().contains("  1.000  1.000  ar-clerk (1 of 1 found, 1 there)"), answer.out());
        // labelled as no role of ours, and yet taken for one
        assertTrue(answer.out().contains("  0.000  1.000  cook (0 of 1 found, 0 there)"), answer.out());
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertEquals(2, CLI.run("knowledge").exit());
        assertTrue(CLI.run("knowledge", "chek").err().contains("wellposted knowledge check [RULES]"));
        assertTrue(CLI.run("knowledge", "check", "src").err().contains("src is no folder of rules"));
        assertTrue(CLI.run("knowledge", "check", "--labelled", "src").err().contains("labels.yaml: is not there"));
    }

    @Test
    void saysWhichLabelMeansNothing() throws IOException {
        Files.writeString(folder.resolve("labels.yaml"), "clerk.txt: {language: en, roles: [ar-clark]}\n");
        Cli.Answer answer = CLI.run("knowledge", "check", "--labelled", folder.toString());
        assertTrue(
                answer.err().contains("says of 'clerk.txt' what is no id: 'ar-clark'; did you mean ar-clerk"),
                answer.err());
        assertEquals(2, answer.exit());
    }
}
