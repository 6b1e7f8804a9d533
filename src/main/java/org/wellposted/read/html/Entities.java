package org.wellposted.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.wellposted.read.words.Located;

/** From HTML as written to what it says, one character reference after another, so that none loses its place. */
public final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,10}|[a-zA-Z][a-zA-Z0-9]{1,40});?");

    private Entities() {}

    /** What stands for a reference in the source is the place of each of its characters; what is none stays as it is. */
    public static Located decode(Located source) {
        String text = source.text();
        if (text.indexOf('&') < 0) return source;
        Located.Builder decoded = new Located.Builder();
        Matcher reference = REFERENCE.matcher(text);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '&' && reference.region(i, text.length()).lookingAt()) {
                String written = reference.group();
                String said = Parser.unescapeEntities(written, false);
                int tail = said.equals(written) ? written.length() - 1 : tail(written, said);
                int end = i + written.length() - tail;
                for (int k = 0; k < said.length() - tail; k++)
                    decoded.add(said.charAt(k), source.start(i), source.end(end - 1));
                i = end;
            } else {
                decoded.add(text.charAt(i), source.start(i), source.end(i));
                i++;
            }
        }
        return decoded.build();
    }

    /** Letters right behind a reference without a semicolon that are not part of it, as "co" in {@code &ampco}. */
    private static int tail(String written, String said) {
        int most = Math.min(written.length() - 2, said.length() - 1);
        int tail = 0;
        while (tail < most && written.charAt(written.length() - 1 - tail) == said.charAt(said.length() - 1 - tail))
            tail++;
        return tail;
    }
}
