package org.wellposted.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellposted.model.Problem;

class GithubFormatTest {

    private static final String DRAFT = "Accounts receivable clerk\n\nCompany: [Company name]\n";

    @Test
    void annotatesLinesTheGravestFirst() throws IOException {
        List<String> lines = Written.as("github", "jobs/a,b.md", DRAFT).lines().toList();
        String placeholder = lines.stream()
                .filter(line -> line.contains("placeholder-unfilled"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                placeholder.startsWith("::error title=placeholder-unfilled,file=jobs/a%2Cb.md,line=3,endLine=3,col=10,"
                        + "endColumn=24::"),
                placeholder);
        List<String> levels = lines.stream()
                .filter(line -> line.startsWith("::"))
                .map(line -> line.substring(2, line.indexOf(' ')))
                .distinct()
                .toList();
        assertEquals(List.of("error", "warning", "notice").subList(0, levels.size()), levels);
    }

    @Test
    void saysThatGithubShowsOnlyTen() throws IOException {
        List<String> lines = Written.as("github", "a.md", DRAFT + "- [your town]\n".repeat(11))
                .lines()
                .toList();
        assertTrue(lines.get(lines.size() - 1).contains("GitHub shows ten errors"), lines.get(lines.size() - 1));
    }

    @Test
    void annotatesWhatCouldNotBeChecked() throws IOException {
        Run run = Run.of(
                List.of(),
                List.of(new Problem("b.md", "unreadable", Map.of("reason", "50%\r\nlost"))),
                WELLPOSTED.rules());
        assertEquals(
                "::error title=not checked,file=b.md::cannot be read: 50%25%0D%0Alost\n",
                Written.as("github", "en", run));
    }
}
