package org.wellposted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wellposted.cli.Main;

/**
 * Whole drafts, each with what three commands say of it beside it: the exact report ({@code .out}), how it was understood
 * ({@code .read}) and the mended draft ({@code .mended}). {@code mvn test -Dtest=PostingsTest -Dbless} writes them anew: read
 * the difference before you commit it.
 */
class PostingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/postings");

    /** The command that a file beside the draft holds the answer of. */
    private static final Map<String, List<String>> SAID =
            Map.of(".out", List.of("check", "--checklist"), ".read", List.of("read"), ".mended", List.of("mend"));

    @TestFactory
    List<DynamicTest> reports() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> drafts = files.filter(Files::isRegularFile)
                    .filter(file -> SAID.keySet().stream().noneMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            assertFalse(drafts.isEmpty());
            return drafts.stream()
                    .flatMap(draft -> SAID.keySet().stream()
                            .map(ending -> DynamicTest.dynamicTest(
                                    FOLDER.relativize(draft) + ending, () -> said(draft, ending))))
                    .toList();
        }
    }

    private static void said(Path draft, String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String name = draft.toString().replace('\\', '/');
        List<String> command = new ArrayList<>(SAID.get(ending));
        command.addAll(List.of(name, "--messages", name.replaceAll(".*/postings/(..)/.*", "$1")));
        int exit =
                Main.run(command.toArray(String[]::new), InputStream.nullInputStream(), out, err, Map.of(), WELLPOSTED);
        // what is said beside the answer is part of it: why nothing was mended
        String actual =
                out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8) + "exit " + exit + "\n";
        Path expected = Path.of(draft + ending);
        if (System.getProperty("bless") != null) {
            Files.writeString(expected, actual);
            abort("written anew");
        }
        assertEquals(Files.readString(expected), actual);
    }
}
