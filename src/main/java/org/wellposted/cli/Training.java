package org.wellposted.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Role;
import org.wellposted.write.Format;

/**
 * Goes the ways that a check can take, and says nothing: what it loads is what the launcher puts into the class-data
 * archive, so that a later start need not.
 */
public final class Training {

    private Training() {}

    public static void main(String[] args) {
        Wellposted wellposted = Wellposted.shipped();
        Role role = wellposted.roles().get(0);
        for (String language : wellposted.knowledge().languageIds()) {
            String draft = wellposted.template(role.id(), language);
            for (String format : Format.IDS) {
                // a file and standard input together: what one file needs, and what several side by side need
                run(draft, "check", "-", Installed.schema(), "--format", format, "--messages", language);
            }
            run("---\nlanguage: " + language + "\n---\n" + draft, "check", "-", "--role", role.id());
            run("<h1>" + role.id() + "</h1><ul><li><b>" + draft + "</b> &amp; more</ul>", "check", "-");
            run(
                    "{\"title\": \"" + role.id() + "\", \"description\": \"<p>text\", \"city\": \"\\u0041\"}",
                    "check",
                    "-");
            run(draft, "mend", "-");
            for (String format : RulesCommand.FORMATS) {
                run(draft, "read", "-", "--format", format, "--messages", language);
            }
        }
        run(pdf(), "check", "-");
        run("", "suggest", role.id());
        run("", "template", role.id());
        run("", "roles", "--format", "json");
        run("", "rules");
        run("", "check", "--help");
        run("", "--help");
        run("", "--version");
        run("", "check", "--no-such-option");
    }

    private static byte[] pdf() {
        try (InputStream in = Training.class.getResourceAsStream("/training.pdf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String draft, String... args) {
        run(draft.getBytes(StandardCharsets.UTF_8), args);
    }

    private static void run(byte[] draft, String... args) {
        InputStream in = new ByteArrayInputStream(draft);
        Map<String, String> env = Map.of("FORCE_COLOR", List.of(args).contains("mend") ? "0" : "1");
        Main.run(args, in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), env);
    }
}
