package org.wellposted.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.line.RowReading.Said;
import org.wellposted.line.RowReading;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Section;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Placed;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/** How much what a row says speaks for each section: a point for each concept of it and each cue. */
public final class Leaning {

    /** A longer row that names a place or a firm says something else besides. */
    private static final int SHORT = 8;

    /** In a paragraph what tells of the firm or the job outweighs a trait named in passing. */
    private static final double SIGN = 2;

    private static final double EDGE = 1.8;

    /** What states a section outright. */
    private static final double SURELY = 6;

    /** In so many words a statement leaves no room for anything else. */
    private static final int PASSAGE = 60;

    /** A row that says the same thing over and over says it once. */
    private static final double MOST = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final Placed<Placeholder> gaps;

    public Leaning(Lexicon lexicon, Words words, Placed<Placeholder> gaps) {
        this.lexicon = lexicon;
        this.words = words;
        this.gaps = gaps;
    }

    /** Points by section; what speaks for none is left out. */
    public Map<String, Double> of(RowReading reading, boolean pays, boolean hasContact) {
        for (String statement : lexicon.statements) {
            if (reading.says(statement) && reading.body().size() <= PASSAGE) return Map.of(statement, SURELY);
        }
        Map<String, Double> points = new HashMap<>();
        boolean brief = reading.body().size() <= SHORT;
        for (Said said : reading.said()) {
            String section = said.concept().states() != null ? said.concept().states() : said.concept().section();
            String kind = said.concept().kind();
            if (!said.full() || kind.equals("ground")) continue;
            points.merge(section, kind.equals("sign") && !reading.row().bullet() ? SIGN : 1, Double::sum);
        }
        if (!brief) points.keySet().removeAll(lexicon.brief);
        Set<Object> seen = new HashSet<>();
        for (Hit<String> cue : lexicon.cues.in(words, reading.body())) {
            if (seen.add(cue.form())) points.merge(cue.value(), 1.0, Double::sum);
        }
        edges(reading.body(), points);
        if (brief) {
            gaps.in(reading.row().content()).stream()
                    .filter(gap -> gap.item() != null)
                    .limit(1)
                    .forEach(gap -> points.merge(gap.item(), 1.0, Double::sum));
        }
        if (pays && brief) points.merge(Section.PAY, 2.0, Double::sum);
        if (hasContact && brief && points.isEmpty()) points.merge(Section.APPLY, 1.0, Double::sum);
        points.remove(Section.OTHER);
        points.replaceAll((section, sum) -> Math.min(sum, MOST));
        return points;
    }

    /** How a line begins and ends tells most: duties begin with verbs, requirements with what is to be had. */
    private void edges(Range body, Map<String, Double> points) {
        if (body.isEmpty()) return;
        List<Hit<String>> openings = new ArrayList<>();
        lexicon.tables.cues().begins().at(words, body.from(), body.to(), openings);
        openings.stream()
                .max(Comparator.comparing(Hit::size))
                .ifPresent(opening -> points.merge(opening.value(), EDGE, Double::sum));
        String last = words.at(body.to() - 1);
        for (int from = 0; from < last.length(); from++) {
            String section = lexicon.tables.cues().ends().get(last.substring(from));
            if (section == null) continue;
            points.merge(section, EDGE, Double::sum);
            break;
        }
    }
}
