package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is built: a folder with a launcher, started as its users start it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are the manners of a shell; see WindowsLauncherIT")
class LauncherIT {

    private static final Path BUILT = Path.of(System.getProperty("wellposted.built"));
    private static final String DRAFT =
            "Accounts receivable clerk\n\nWhat you will do\n- Issue invoices to customers\n";
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    /** A run that makes no class-data archive unless the environment says so. */
    private Answer run(Map<String, String> env, String in, Object... words) throws Exception {
        return end(start(env, in, words));
    }

    private Process start(Map<String, String> env, String in, Object... words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.of(words).map(Object::toString).toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WELLPOSTED_ARCHIVE", "never");
        env.forEach((name, value) -> {
            if (value.isEmpty()) builder.environment().remove(name);
            else builder.environment().put(name, value);
        });
        builder.directory(folder.toFile());
        builder.redirectInput(
                Files.writeString(Files.createTempFile(folder, "in", ""), in).toFile());
        // into files, so that no answer is too long for a pipe that nobody reads
        builder.redirectOutput(Files.createTempFile(folder, "out", "").toFile());
        builder.redirectError(Files.createTempFile(folder, "err", "").toFile());
        Process process = builder.start();
        started.add(new Started(
                process,
                builder.redirectOutput().file(),
                builder.redirectError().file()));
        return process;
    }

    private record Started(Process process, File out, File err) {}

    private final List<Started> started = new ArrayList<>();

    private Answer end(Process process) throws Exception {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it hangs");
        Started it =
                started.stream().filter(s -> s.process == process).findFirst().orElseThrow();
        return new Answer(process.exitValue(), read(it.out), read(it.err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    private Path draft(String name) throws IOException {
        return Files.writeString(folder.resolve(name), DRAFT);
    }

    private static void checked(Answer answer) {
        assertEquals(1, answer.exit, answer.err);
        assertEquals("", answer.err);
        assertTrue(answer.out.contains("\nnot ready: "), answer.out);
    }

    /** All of the built product, and nothing else of the build. */
    private Path copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(BUILT.resolve("lib"))) {
            for (Path file : files.toList()) {
                if (file.toString().contains(File.separator + "cds")) continue;
                Path to = copy.resolve(BUILT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return Files.copy(BUILT.resolve("wellposted"), copy.resolve("wellposted"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void checksFromWhereItWasBuilt() throws Exception {
        checked(run(Map.of(), "", BUILT.resolve("wellposted"), "check", draft("a.txt")));
        checked(run(Map.of(), DRAFT, BUILT.resolve("wellposted"), "check", "-"));
    }

    @Test
    void checksFromAMovedFolderAndThroughALink() throws Exception {
        Path launcher = copied("a moved folder, über");
        checked(run(Map.of(), DRAFT, launcher, "check", "-"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), folder.relativize(launcher));
        checked(run(Map.of(), DRAFT, link, "check", "-"));
        checked(run(Map.of(), DRAFT, "sh", folder.relativize(launcher), "check", "-"));
    }

    @Test
    void checksFromTheUnpackedZip() throws Exception {
        Path zip;
        try (Stream<Path> files = Files.list(BUILT)) {
            zip = files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            Path root = packed.getPath("/" + zip.getFileName().toString().replace(".zip", ""));
            for (String name : List.of(
                    "wellposted", "wellposted.cmd", "LICENSE", "lib/report.schema.json", "lib/reading.schema.json")) {
                assertTrue(Files.exists(root.resolve(name)), name);
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.toList()) {
                    Path to =
                            folder.resolve("zip").resolve(root.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, to);
                        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
                    }
                }
            }
        }
        Path launcher = folder.resolve("zip/wellposted");
        assertTrue(Files.getPosixFilePermissions(launcher).contains(PosixFilePermission.OTHERS_EXECUTE));
        checked(run(Map.of(), DRAFT, launcher, "check", "-"));
    }

    @Test
    void readsNamesInAnyAlphabetWhateverTheLocale() throws Exception {
        Path draft = draft("perché-Ağustos.md");
        Map<String, String> plain = Map.of("LC_ALL", "C", "LANG", "");
        Answer answer = run(plain, "", BUILT.resolve("wellposted"), "check", folder.resolve("*.md"));
        checked(answer);
        assertTrue(answer.out.startsWith(draft.toString() + "\n"), answer.out);
        Answer named = run(plain, "", BUILT.resolve("wellposted"), "suggest", "Alacak Muhasebesi Uzmanı");
        assertTrue(named.out.startsWith("ar-specialist "), named.out + named.err);
    }

    @Test
    void saysWhatToDoWithoutJava() throws Exception {
        Path launcher = BUILT.resolve("wellposted");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Answer none = run(Map.of("JAVA_HOME", "", "PATH", empty.toString()), "", launcher, "roles");
        assertEquals("wellposted: no Java was found: install Java 17 or newer, or set JAVA_HOME to it\n", none.err);
        Answer wrong = run(Map.of("JAVA_HOME", empty.toString()), "", launcher, "roles");
        assertTrue(
                wrong.err.startsWith("wellposted: JAVA_HOME is " + empty + ", but there is no bin/java in it"),
                wrong.err);
        Path old = Files.createDirectories(folder.resolve("jdk-11/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 3\n");
        assertTrue(old.toFile().setExecutable(true));
        Files.writeString(
                folder.resolve("jdk-11/release"), "JAVA_RUNTIME_VERSION=\"11.0.2+9\"\nJAVA_VERSION=\"11.0.2\"\n");
        Answer tooOld = run(Map.of("JAVA_HOME", folder.resolve("jdk-11").toString()), "", launcher, "roles");
        assertTrue(tooOld.err.startsWith("wellposted: Java 11.0.2 at " + old + " is too old"), tooOld.err);
        for (Answer answer : List.of(none, wrong, tooOld)) {
            assertEquals(2, answer.exit);
            assertEquals("", answer.out);
            assertEquals(1, answer.err.lines().count(), answer.err);
        }
    }

    /** Several first runs at once make one archive between them, and each answers as if there were none. */
    @Test
    void makesItsArchiveOnceAndSaysNothingOfIt() throws Exception {
        Path launcher = copied("fresh");
        List<Process> together = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            together.add(start(Map.of("WELLPOSTED_ARCHIVE", "now"), DRAFT, launcher, "check", "-"));
        }
        for (Process process : together) checked(end(process));
        List<String> made;
        try (Stream<Path> files = Files.list(folder.resolve("fresh/lib/cds"))) {
            made = files.map(file -> file.getFileName().toString()).toList();
        }
        assertEquals(1, made.size(), made.toString());
        assertTrue(made.get(0).endsWith(".jsa"), made.toString());
        checked(run(Map.of(), DRAFT, launcher, "check", "-"));
        // the folder moves on: the archive is for the old place, and that harms nothing
        Files.move(folder.resolve("fresh"), folder.resolve("moved on"));
        checked(run(Map.of(), DRAFT, folder.resolve("moved on/wellposted"), "check", "-"));
    }

    /** The first run does not wait for its archive, which is there for a later one. */
    @Test
    void makesItsArchiveBesideTheFirstRun() throws Exception {
        Path launcher = copied("later");
        checked(run(Map.of("WELLPOSTED_ARCHIVE", ""), DRAFT, launcher, "check", "-"));
        Path archives = folder.resolve("later/lib/cds");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holdsAnArchive(archives)) {
            assertTrue(System.nanoTime() < end, "no archive in " + archives);
            Thread.sleep(200);
        }
        checked(run(Map.of("WELLPOSTED_ARCHIVE", ""), DRAFT, launcher, "check", "-"));
    }

    private static boolean holdsAnArchive(Path archives) throws IOException {
        if (!Files.isDirectory(archives)) return false;
        try (Stream<Path> files = Files.list(archives)) {
            return files.allMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    /** The jars on the class path are chosen by hand: every command finds what it needs there. */
    @Test
    void findsAllItNeedsForEveryCommand() throws Exception {
        Path launcher = BUILT.resolve("wellposted");
        String template = run(Map.of(), "", launcher, "template", "ar-clerk", "--language", "it").out;
        assertTrue(template.startsWith("---\nrole: ar-clerk\n"), template);
        for (String format : List.of("text", "json", "sarif", "github")) {
            Answer answer = run(Map.of(), template, launcher, "check", "-", "--format", format);
            assertEquals(1, answer.exit, answer.err);
            assertEquals("", answer.err);
        }
        for (List<String> words : List.of(
                List.of("mend", "-"),
                List.of("read", "-"),
                List.of("suggest", "ar-clerk", "--format", "json"),
                List.of("suggest", "Addetto contabilità clienti", "--format", "markdown"),
                List.of("rules"),
                List.of("roles", "--format", "json"),
                List.of("explain", "placeholder-unfilled"),
                List.of("check", "--help"),
                List.of("--version"))) {
            List<Object> all = new ArrayList<>(words);
            all.add(0, launcher);
            Answer answer = run(Map.of(), DRAFT, all.toArray());
            assertEquals(0, answer.exit, words + ": " + answer.err);
            assertFalse(answer.err.contains("defect"), words + ": " + answer.err);
            assertFalse(answer.out.isBlank(), words.toString());
        }
    }

    @Test
    void servesThePage() throws Exception {
        Process process = start(Map.of(), "", BUILT.resolve("wellposted"), "serve", "--port", "0");
        try {
            File said = started.get(started.size() - 1).err;
            Pattern address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            Matcher open = address.matcher(read(said));
            while (!open.find()) {
                assertTrue(process.isAlive() && System.nanoTime() < end, read(said));
                Thread.sleep(50);
                open = address.matcher(read(said));
            }
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(open.group() + "healthz"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
        } finally {
            process.destroy();
        }
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
        assertEquals("", read(started.get(started.size() - 1).out));
    }

    @Test
    void endsQuietlyWhenItsReaderIsGone() throws Exception {
        Path launcher = BUILT.resolve("wellposted");
        String many =
                "for i in 1 2 3 4 5 6 7 8 9; do cp \"$1\" \"$1.$i.txt\"; done; \"$2\" check --format json . | head -n 1";
        Answer answer = run(Map.of(), "", "sh", "-c", many, "sh", draft("a.txt"), launcher);
        assertEquals("{\n", answer.out);
        assertEquals("", answer.err);
    }

    @Test
    void answersInUtf8Alone() throws Exception {
        Answer answer = run(
                Map.of("JAVA_TOOL_OPTIONS", "-Dfile.encoding=ISO-8859-1", "LC_ALL", "C"),
                DRAFT,
                BUILT.resolve("wellposted"),
                "check",
                "-",
                "--messages",
                "tr");
        assertTrue(answer.out.contains("hazır değil"), answer.out);
        assertFalse(answer.out.contains("Picked up"), answer.out);
    }
}
