package org.wellposted.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.Wellposted;
import org.wellposted.author.AuthorsCheck.Outcome;
import org.wellposted.knowledge.Role;

/** The knowledge that is shipped has no fault; a fault that is put into a copy of it is told. */
class AuthorsCheckTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    Path copy;

    private static Outcome check(Path rules) {
        return new AuthorsCheck(Wellposted.builder().rules(rules).build()).run();
    }

    @Test
    void everySentenceIsItsOwnConceptAndEveryTemplateItsOwnRole() {
        Outcome outcome = check(RULES);
        assertEquals(List.of(), outcome.faults());
        assertEquals(
                WELLPOSTED.roles().stream().map(Role::id).toList(),
                outcome.confusion().roles());
        assertTrue(outcome.confusion().diagonal());
    }

    @Test
    void aSentenceInWordsThatNoTermHasIsTold() throws IOException {
        change(
                "languages/it/sentences/receivables.yaml",
                "Abbinare gli incassi alle fatture aperte dei clienti.",
                "Gestire con garbo il giardino pensile.");
        assertTold("it: \"Gestire con garbo il giardino pensile.\" is not recognised as apply-cash");
    }

    @Test
    void aSentenceThatSaysItsNeighbourIsTold() throws IOException {
        change(
                "languages/en/sentences/receivables.yaml",
                "Send customers timely payment reminders.",
                "Send customers timely payment reminders and prepare the aging report.");
        assertTold("(payment-reminders) is also taken for aging-report");
    }

    @Test
    void aRoleWhoseNameIsAnothersIsTold() throws IOException {
        change("languages/tr/roles.yaml", "  title: \"Aşçı\"", "  title: \"Garson\"");
        assertTold("tr: the template of cook is taken for waiting-staff");
    }

    private void assertTold(String fault) {
        List<String> faults = check(copy).faults();
        assertTrue(faults.stream().anyMatch(told -> told.contains(fault)), String.join("\n", faults));
    }

    private void change(String file, String words, String others) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path from : files.toList()) {
                Path to = copy.resolve(RULES.relativize(from).toString());
                if (Files.isDirectory(from)) Files.createDirectories(to);
                else Files.copy(from, to);
            }
        }
        Path changed = copy.resolve(file);
        String before = Files.readString(changed);
        String after = before.replace(words, others);
        assertTrue(!before.equals(after), file + " does not say: " + words);
        Files.writeString(changed, after);
    }
}
