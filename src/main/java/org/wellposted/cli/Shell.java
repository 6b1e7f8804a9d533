package org.wellposted.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program is called from: its streams and environment. Both streams are UTF-8, whatever the system's own
 * encoding.
 *
 * @param out the answer and nothing else
 * @param err all else
 */
record Shell(InputStream in, Writer out, PrintWriter err, Map<String, String> env) {

    static Shell of(InputStream in, OutputStream out, OutputStream err, Map<String, String> env) {
        return new Shell(
                in,
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                env);
    }

    /** Whether the answer may be coloured: the launcher says whether it goes to a terminal, as Java cannot tell. */
    boolean colours() {
        String force = env.getOrDefault("FORCE_COLOR", "");
        if (!force.isEmpty()) return !force.equals("0");
        return env.getOrDefault("NO_COLOR", "").isEmpty()
                && !env.getOrDefault("TERM", "").equals("dumb")
                && env.containsKey("WELLPOSTED_TERMINAL");
    }

    /** A line that is not part of the answer. */
    void say(String line) {
        err.print("wellposted: " + line + "\n");
        err.flush();
    }

    void answer(String text) throws IOException {
        out.write(text);
    }
}
