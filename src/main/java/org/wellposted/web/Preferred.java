package org.wellposted.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Which of our languages a browser's user reads best. */
final class Preferred {

    private static final int LONGEST = 500;

    private Preferred() {}

    /**
     * @param header what the browser accepts, or null
     * @param known the languages to choose from
     * @return one of them; English where the browser names none of them
     */
    static String of(String header, List<String> known) {
        if (header == null || header.isBlank() || header.length() > LONGEST) return "en";
        try {
            String best = Locale.lookupTag(LanguageRange.parse(header), known);
            return best == null ? "en" : best;
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }
}
