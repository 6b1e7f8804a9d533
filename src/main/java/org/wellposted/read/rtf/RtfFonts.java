package org.wellposted.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which encoding the bytes of an RTF file's text are: the file names one, each of its fonts may name another. */
final class RtfFonts {

    /** Stands for no characters but for pictures, as those of Wingdings. */
    static final Charset PICTURES = StandardCharsets.ISO_8859_1;

    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    /** What Java calls the code pages that are not Windows's own. */
    private static final Map<Integer, String> NAMES = Map.of(
            437,
            "IBM437",
            850,
            "IBM850",
            932,
            "windows-31j",
            936,
            "GBK",
            950,
            "Big5",
            10000,
            "x-MacRoman",
            65001,
            "UTF-8");

    private static final int SYMBOLS = 2;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset standard = page(1252, StandardCharsets.ISO_8859_1);
    private int standardFont;

    /** @return whether the control word says in which encoding the file is */
    boolean file(String word, RtfTokens tokens) {
        switch (word) {
            case "ansicpg" -> standard = page(tokens.number(1252), standard);
            case "mac" -> standard = page(10000, standard);
            case "pc" -> standard = page(437, standard);
            case "pca" -> standard = page(850, standard);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A control word in the font table, of the font that is being described. */
    void entry(int font, String word, RtfTokens tokens) {
        switch (word) {
            case "fcharset" -> characters(font, tokens.number(0));
            case "cpg" -> fonts.put(font, page(tokens.number(1252), of(font)));
            default -> {}
        }
    }

    /** The font of what names none. */
    int standardFont() {
        return standardFont;
    }

    void standardFont(int font) {
        standardFont = font;
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, standard);
    }

    private void characters(int font, int set) {
        if (set == SYMBOLS) fonts.put(font, PICTURES);
        else if (PAGES.containsKey(set)) fonts.put(font, page(PAGES.get(set), standard));
    }

    private static Charset page(int page, Charset otherwise) {
        // numbers above 32767 are written as negative ones
        int number = page < 0 ? page + 65536 : page;
        return List.of(NAMES.getOrDefault(number, "windows-" + number), "x-windows-" + number).stream()
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(otherwise);
    }
}
