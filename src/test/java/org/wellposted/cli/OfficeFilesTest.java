package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A posting is checked alike whichever program wrote it. */
class OfficeFilesTest {

    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");

    private static List<String> checklist(String file) throws IOException {
        String json = new Cli()
                .run("check", FORMATS.resolve(file), "--format", "json")
                .out();
        JsonNode items = new ObjectMapper().readTree(json).at("/postings/0/checklist");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item ->
                        item.get("item").asText() + " " + item.get("status").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", "-libreoffice.docx", ".odt", ".rtf"})
    void haveTheChecklistOfTheSamePostingInMarkdown(String ending) throws IOException {
        List<String> expected = checklist("addetto-clienti.md");
        assertTrue(expected.contains("employer present"), expected.toString());
        assertEquals(expected, checklist("addetto-clienti" + ending));
    }

    @Test
    void areFoundInAFolderAndRefusedOneByOne(@TempDir Path folder) throws IOException {
        Files.copy(FORMATS.resolve("addetto-clienti.odt"), folder.resolve("a.odt"));
        byte[] word = Files.readAllBytes(FORMATS.resolve("addetto-clienti.docx"));
        Files.write(folder.resolve("b.docx"), Arrays.copyOf(word, word.length / 2));
        Cli.Answer answer = new Cli().run("check", folder, "--format", "json");
        assertEquals(2, answer.exit());
        JsonNode report = new ObjectMapper().readTree(answer.out());
        assertEquals(1, report.get("postings").size());
        assertEquals(
                "this Word file is damaged or incomplete: open it in the program that wrote it and save it again",
                report.at("/problems/0/message").asText());
    }
}
