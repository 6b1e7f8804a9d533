package org.wellposted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wellposted.cli.Main;

/**
 * Whole drafts, each with the exact report beside it. {@code mvn test -Dtest=PostingsTest -Dbless} writes the reports anew:
 * read the difference before you commit it.
 */
class PostingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/postings");

    @TestFactory
    List<DynamicTest> reports() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> drafts = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".out"))
                    .sorted()
                    .toList();
            assertFalse(drafts.isEmpty());
            return drafts.stream()
                    .map(draft -> DynamicTest.dynamicTest(FOLDER.relativize(draft).toString(), () -> report(draft)))
                    .toList();
        }
    }

    private static void report(Path draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String name = draft.toString().replace('\\', '/');
        int exit = Main.run(
                new String[] {"check", name, "--messages", name.replaceAll(".*/postings/(..)/.*", "$1")},
                InputStream.nullInputStream(),
                out,
                err,
                Map.of());
        String actual = out.toString(StandardCharsets.UTF_8) + "exit " + exit + "\n";
        Path expected = Path.of(draft + ".out");
        if (System.getProperty("bless") != null) {
            Files.writeString(expected, actual);
            abort("written anew");
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(Files.readString(expected), actual);
    }
}
