package org.wellposted.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The command line, called as a shell calls it, within this process. */
record Cli(Map<String, String> env, String standardInput) {

    Cli() {
        this(Map.of(), "");
    }

    Cli with(String name, String value) {
        return new Cli(Map.of(name, value), standardInput);
    }

    Cli fed(String text) {
        return new Cli(env, text);
    }

    record Answer(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        String lastLine() {
            List<String> said = out.lines().filter(line -> !line.isBlank()).toList();
            return said.isEmpty() ? "" : said.get(said.size() - 1);
        }
    }

    Answer run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        byte[] in = standardInput.getBytes(StandardCharsets.UTF_8);
        int exit = Main.run(args, new ByteArrayInputStream(in), out, err, env);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
