package org.wellposted.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page on the web or an XML file says it is in, as those of the Web are understood. */
final class NamedCharset {

    /** Browsers look no further, and never so far. */
    private static final int HEAD = 4096;

    private static final Pattern NAME = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})[\"']",
            Pattern.CASE_INSENSITIVE);

    private NamedCharset() {}

    /** Null if none is named, or none that Java knows and in which its name could be read. */
    static Charset of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = NAME.matcher(head);
        if (!matcher.find()) return null;
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        try {
            Charset charset = Charset.forName(asOnTheWeb(name.toLowerCase(Locale.ROOT)));
            return new String(name.getBytes(StandardCharsets.US_ASCII), charset).equals(name) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** On the web the older names mean the larger sets of Windows. */
    private static String asOnTheWeb(String name) {
        return switch (name) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            default -> name;
        };
    }
}
