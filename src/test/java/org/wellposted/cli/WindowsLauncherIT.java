package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Windows, started as its users start it. */
@EnabledOnOs(value = OS.WINDOWS, disabledReason = "wellposted.cmd is a script for the command processor of Windows")
class WindowsLauncherIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("wellposted.built"), "wellposted.cmd");
    private static final String DRAFT =
            "Accounts receivable clerk\n\nWhat you will do\n- Issue invoices to customers\n";
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    private Answer run(String javaHome, Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("cmd", "/c", LAUNCHER.toString()));
        for (Object word : words) command.add(word.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("LOCALAPPDATA", folder.toString());
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        Process process = builder.redirectOutput(out).redirectError(err).start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it hangs");
        return new Answer(
                process.exitValue(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    @Test
    void checksADraftWhoseNameHoldsASpace() throws Exception {
        Path draft = Files.writeString(folder.resolve("a draft.txt"), DRAFT);
        Answer answer = run(System.getProperty("java.home"), "check", draft);
        assertEquals("", answer.err);
        assertTrue(answer.out.contains("not ready: "), answer.out);
        assertEquals(1, answer.exit);
    }

    @Test
    void saysWhatToDoWithoutJava() throws Exception {
        Answer answer = run(folder.resolve("nowhere").toString(), "roles");
        assertTrue(answer.err.contains("there is no bin\\java.exe in it"), answer.err);
        assertEquals("", answer.out);
        assertEquals(2, answer.exit);
    }
}
