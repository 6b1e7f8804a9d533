package org.wellposted.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Item;
import org.wellposted.model.Posting;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Status;

/**
 * What the draft says already of what our sentences leave open: a gap with the words of the gap that the sentence for its
 * employer, its place or its title has, is filled with these.
 */
final class KnownValues {

    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]]+)\\]");

    /** A longer stretch is no name. */
    private static final int LONGEST = 60;

    private final Map<String, String> byGap = new HashMap<>();
    private final Locale locale;

    KnownValues(Posting posting, List<Item> checklist, Language language) {
        this.locale = Locale.forLanguageTag(language.id());
        for (String section : List.of(Section.EMPLOYER, Section.LOCATION)) {
            String said = said(posting, checklist, section);
            if (said != null) know(language, section, said);
        }
        posting.all(RoleNamed.class)
                .filter(named -> named.where() == RoleNamed.Where.TITLE)
                .findFirst()
                .ifPresent(named -> know(
                        language,
                        Section.POSITION,
                        named.span().cut(posting.draft().text())));
    }

    private void know(Language language, String section, String said) {
        Matcher gap = GAP.matcher(language.statement(section).text());
        if (gap.find()) byGap.put(gap.group(1).toLowerCase(locale), said);
    }

    /** What stands behind the section's heading; where it has none, the words that say it. */
    private static String said(Posting posting, List<Item> checklist, String section) {
        Span at = posting.all(Section.class)
                .filter(s -> s.id().equals(section) && s.headed() && !s.body().isEmpty())
                .map(Section::body)
                .findFirst()
                .orElseGet(() -> checklist.stream()
                        .filter(item -> item.id().equals(section) && item.status() == Status.PRESENT)
                        .map(Item::first)
                        .findFirst()
                        .orElse(null));
        if (at == null || at.length() > LONGEST) return null;
        String words = at.cut(posting.draft().text()).strip();
        return words.isEmpty() || words.contains("\n") || GAP.matcher(words).find() ? null : words;
    }

    /** The text with every gap filled of which the draft says what belongs there. */
    String fill(String text) {
        return GAP.matcher(text)
                .replaceAll(gap ->
                        Matcher.quoteReplacement(byGap.getOrDefault(gap.group(1).toLowerCase(locale), gap.group())));
    }
}
