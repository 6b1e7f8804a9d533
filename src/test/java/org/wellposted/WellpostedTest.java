package org.wellposted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.model.Draft;
import org.wellposted.model.Finding;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Suggestion;
import org.wellposted.read.Drafts;

/** The front door, as a program goes through it. */
class WellpostedTest {

    private static final Path RULES = Path.of("rules");

    private static final Draft DRAFT = Drafts.read(
            "draft.txt",
            "Accounts receivable clerk\n\nResponsibilities:\n- Issue customer invoices\n- Greet visitors\n");

    /** The example in the documentation is a program: it is taken out of there, compiled and run. */
    @Test
    void theExampleInTheDocumentationRuns(@TempDir Path folder) throws Exception {
        String source = Files.readString(Path.of("src/main/java/org/wellposted/Wellposted.java"));
        String example = source.substring(source.indexOf("<pre>{@code\n") + 12, source.indexOf(" * }</pre>"))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .reduce("", (all, line) -> all + "        " + line + "\n");
        assertEquals(8, example.lines().count(), "a short example stays short");
        Path file = Files.writeString(folder.resolve("Example.java"), """
                import org.wellposted.Wellposted;
                import org.wellposted.model.*;
                import org.wellposted.read.Drafts;

                public class Example {
                    public static void main(String[] args) {
                %s    }
                }
                """.formatted(example));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertEquals(0, compiled);
        String said = printed(folder);
        assertTrue(said.contains("PRESENT responsibilities\n"), said);
        assertTrue(said.contains("MISSING equal-opportunity\n"), said);
        assertTrue(said.contains("equal opportunity employer"), said);
    }

    private static String printed(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Rules of one's own stand beside ours: neither instance knows of the other. */
    @Test
    void twoInstancesWithDifferentRulesLiveSideBySide(@TempDir Path folder) throws IOException {
        copy(RULES, folder);
        Files.writeString(folder.resolve("posting/visitors-greeted.drl"), """
                /*  # Greet no visitor
                 *  A rule of somebody's own.
                 *  Source: seed-ar-templates
                 *  Bad (en):
                 *    | - [[Greet visitors]]
                 *  Good (en):
                 *    | - Issue invoices
                 */
                rule "visitors-greeted" @severity(must) @since("0.1")
                when
                    Mention(stated == true, concept == "greet-visitors", $at : span)
                then
                    insertLogical(new Finding(drools.getRule().getName(), $at));
                end
                """);
        for (String language : List.of("en", "it", "tr")) {
            Path messages = folder.resolve("languages/" + language + "/messages.yaml");
            Files.writeString(messages, Files.readString(messages) + "visitors-greeted: \"greets\"\n");
        }
        try (Wellposted own = Wellposted.builder().rules(folder).build()) {
            List<Finding> theirs = own.check(DRAFT, Setting.OPEN).findings();
            List<Finding> ours = WELLPOSTED.check(DRAFT, Setting.OPEN).findings();
            List<Finding> again = own.check(DRAFT, Setting.OPEN).findings();
            assertEquals(1, named(theirs, "visitors-greeted"));
            assertEquals(0, named(ours, "visitors-greeted"));
            assertEquals(theirs, again);
            assertEquals(ours.size() + 1, theirs.size());
            assertEquals(WELLPOSTED.rules().size() + 1, own.rules().size());
        }
    }

    private static long named(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }

    @Test
    void answersSeveralThreadsAlike() throws Exception {
        Report alone = WELLPOSTED.check(DRAFT, Setting.OPEN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Wellposted fresh = Wellposted.shipped()) {
            List<Callable<Report>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) calls.add(() -> fresh.check(DRAFT, Setting.OPEN));
            for (Future<Report> report : threads.invokeAll(calls)) {
                assertEquals(alone.checklist(), report.get().checklist());
                assertEquals(alone.findings(), report.get().findings());
                assertEquals(fresh.mend(alone), fresh.mend(report.get()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void suggestsWhatARoleNeedsAndWritesItsTemplate() {
        List<Suggestion> suggestions = WELLPOSTED.suggest("cook", "it");
        String template = WELLPOSTED.template("cook", "it");
        assertTrue(suggestions.stream().anyMatch(suggestion -> template.contains(suggestion.text())), template);
        assertTrue(suggestions.stream().allMatch(suggestion -> suggestion.edit() == null));
        assertTrue(WELLPOSTED.roles().stream().anyMatch(role -> role.id().equals("cook")));
        assertEquals("cook", WELLPOSTED.find("cuoco").exact().role().id());
        assertThrows(IllegalArgumentException.class, () -> WELLPOSTED.suggest("astronaut", "it"));
        assertThrows(IllegalArgumentException.class, () -> WELLPOSTED.template("cook", "de"));
    }

    /** A figure that nobody asks for is misspelt or left over. */
    @Test
    void everyFigureIsAskedFor() {
        WELLPOSTED.mend(WELLPOSTED.check(DRAFT, Setting.OPEN));
        WELLPOSTED.find("cook");
        assertEquals(List.of(), WELLPOSTED.knowledge().certainty().unasked());
    }
}
