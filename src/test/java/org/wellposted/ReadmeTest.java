package org.wellposted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellposted.cli.Main;

/** What the README shows is what the program does. {@code -Dbless} writes it anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    /** A shown file, or a shown call with its output: the comment names it, the block behind it holds it. */
    private static final Pattern SHOWN =
            Pattern.compile("(<!-- (file|output): (.*?) -->\\n```[a-z]*\\n)(.*?)(```\\n)", Pattern.DOTALL);

    @Test
    void showsRealFilesAndRealOutput() throws IOException {
        String readme = Files.readString(README);
        StringBuilder actual = new StringBuilder();
        Matcher shown = SHOWN.matcher(readme);
        int count = 0;
        while (shown.find()) {
            String content =
                    shown.group(2).equals("file") ? Files.readString(Path.of(shown.group(3))) : output(shown.group(3));
            shown.appendReplacement(actual, Matcher.quoteReplacement(shown.group(1) + content + shown.group(5)));
            count++;
        }
        shown.appendTail(actual);
        assertTrue(count >= 2, "the README shows a draft and its report");
        if (System.getProperty("bless") != null) {
            Files.writeString(README, actual.toString());
            abort("written anew");
        }
        assertEquals(Files.readString(README), actual.toString());
    }

    private static String output(String call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = call.substring("wellposted ".length()).split(" ");
        Main.run(args, InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }
}
