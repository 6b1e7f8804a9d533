package org.wellposted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product with a folder of rules of one's own, compiled once for all tests of a run: two rows of voices.yaml are
 * grouped and one graded otherwise, and one rule has had two other ids.
 */
public final class OwnRules {

    public static final String RENAMED = "duties-few";
    public static final int NAMES = 9;
    public static final List<String> WAS = List.of("duty-missing", "duty-absent");

    private static final Path SHIPPED = Path.of("rules");

    public static final Wellposted WELLPOSTED = open();

    private OwnRules() {}

    private static Wellposted open() {
        try {
            Path own = Files.createTempDirectory("own-rules");
            try {
                for (Path from : all(SHIPPED)) {
                    Path to = own.resolve(SHIPPED.relativize(from).toString());
                    if (Files.isDirectory(from)) Files.createDirectories(to);
                    else Files.copy(from, to);
                }
                change(
                        own.resolve("voices.yaml"),
                        "severity: should, names: 5, rule: " + RENAMED,
                        "severity: must, names: " + NAMES + ", rule: " + RENAMED);
                change(
                        own.resolve("voices.yaml"),
                        "severity: may, rule: concept-touched-on",
                        "severity: may, names: 9, rule: concept-touched-on");
                change(
                        own.resolve("role/" + RENAMED + ".drl"),
                        "Was: required-duty-missing",
                        "Was: required-duty-missing, " + String.join(", ", WAS));
                Wellposted opened = Wellposted.builder().rules(own).build();
                // what is known of a language is read when it is first asked for: the folder is not kept
                opened.knowledge().languageIds().forEach(opened.knowledge()::language);
                opened.knowledge().tongues().stream()
                        .filter(tongue -> tongue.read())
                        .forEach(tongue -> {
                            opened.knowledge().vocabulary(tongue.id());
                            opened.knowledge().lexicon(tongue, false);
                        });
                return opened;
            } finally {
                for (Path path :
                        all(own).stream().sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static void change(Path file, String words, String others) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(words)) throw new IllegalStateException(file + " does not say: " + words);
        Files.writeString(file, before.replace(words, others));
    }
}
