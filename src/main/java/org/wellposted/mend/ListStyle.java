package org.wellposted.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Moods;
import org.wellposted.model.Expected;
import org.wellposted.model.Line;
import org.wellposted.model.Posting;

/**
 * How a section's list is written: the mood of its verbs and what ends its lines, so that a sentence added to it reads as
 * one of them.
 *
 * @param mood of the language's moods
 * @param end {@code "."}, {@code ";"}, {@code ","} or nothing
 */
public record ListStyle(String mood, String end) {

    /** One line shows no style. */
    private static final int FEWEST = 2;

    /** So many lines show how a list is written. */
    private static final int ENOUGH = 40;

    private static final String ENDS = ".;,";

    /** That of the lines of one section; of a section without a list, that of our own sentences. */
    public static ListStyle of(Posting posting, String section, Language language) {
        List<String> lines = posting.all(Line.class)
                .filter(line -> line.bullet() && line.section().equals(section))
                .limit(ENOUGH)
                .map(line -> line.span().cut(posting.draft().text()).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        Moods moods = language.moods();
        if (lines.size() < FEWEST) return plain(language);
        Map<String, Integer> spoken = new HashMap<>();
        Map<String, Integer> ended = new HashMap<>();
        for (String line : lines) {
            String mood = moods.of(line, locale(language));
            if (mood != null) spoken.merge(mood, 1, Integer::sum);
            String mark = line.substring(line.length() - 1);
            ended.merge(ENDS.contains(mark) ? mark : "", 1, Integer::sum);
        }
        String last = lines.get(lines.size() - 1);
        // what is added comes last, so it ends as the last line does where that closes the list
        String end = last.endsWith(".") ? "." : most(ended, lines.size(), ".");
        return new ListStyle(most(spoken, lines.size(), moods.base()), end);
    }

    public static ListStyle plain(Language language) {
        return new ListStyle(language.moods().base(), ".");
    }

    /** What more than half of the lines have. */
    private static String most(Map<String, Integer> counts, int lines, String otherwise) {
        for (Map.Entry<String, Integer> count : counts.entrySet())
            if (count.getValue() * 2 > lines) return count.getKey();
        return otherwise;
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.id());
    }

    /** The sentence for a concept, as a line of this list. */
    public String say(Expected expected, Language language) {
        boolean verbal =
                expected.kind().equals("duty") && !mood.equals(language.moods().base());
        String said = !verbal
                ? language.sentence(expected.item())
                : mood.equals(language.moods().named())
                        ? capital(language.nameOf(expected.item()), locale(language))
                        : language.moods().said(language.sentence(expected.item()), mood, locale(language));
        return ended(said);
    }

    private static String capital(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private String ended(String said) {
        String bare = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        return bare + end;
    }
}
