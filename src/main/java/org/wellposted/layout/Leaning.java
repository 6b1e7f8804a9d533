package org.wellposted.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Section;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** How much what a line says speaks for each section: a point for each concept of it and each cue. */
public final class Leaning {

    private final LeaningPoints weigh;
    private final Lexicon lexicon;

    public Leaning(LeaningPoints weigh, Lexicon lexicon) {
        this.weigh = weigh;
        this.lexicon = lexicon;
    }

    /** Points by section; what speaks for none is left out. */
    public Map<String, Double> of(Signs signs) {
        LineWords line = signs.line();
        for (String statement : lexicon.statements) {
            if (signs.says(statement) && line.words().size() <= weigh.passage())
                return Map.of(statement, weigh.statement());
        }
        Map<String, Double> points = new HashMap<>();
        boolean brief = line.words().size() <= weigh.brief();
        for (Concept concept : signs.stated()) {
            String section = concept.states() != null ? concept.states() : concept.section();
            if (concept.kind().equals("ground")) continue;
            points.merge(
                    section,
                    concept.kind().equals("sign") && !line.bullet() ? weigh.sign() : weigh.concept(),
                    Double::sum);
        }
        if (!brief) points.keySet().removeAll(lexicon.brief);
        Set<Object> seen = new HashSet<>();
        for (Hit<String> cue : lexicon.cues.in(line.all(), line.words())) {
            if (seen.add(cue.form())) points.merge(cue.value(), weigh.concept(), Double::sum);
        }
        edges(line, points);
        if (brief && signs.gap() != null) points.merge(signs.gap(), weigh.concept(), Double::sum);
        if (signs.pays() && brief) points.merge(Section.PAY, weigh.pay(), Double::sum);
        if (signs.contact() && brief && points.isEmpty()) points.merge(Section.APPLY, weigh.address(), Double::sum);
        points.remove(Section.OTHER);
        points.replaceAll((section, sum) -> Math.min(sum, weigh.most()));
        return points;
    }

    /** How a line begins and ends tells most: duties begin with verbs, requirements with what is to be had. */
    private void edges(LineWords line, Map<String, Double> points) {
        Words words = line.all();
        Range body = line.words();
        if (body.isEmpty()) return;
        List<Hit<String>> openings = new ArrayList<>();
        lexicon.tables.cues().begins().at(words, body.from(), body.to(), openings);
        openings.stream()
                .max(Comparator.comparing(Hit::size))
                .ifPresent(opening -> points.merge(opening.value(), weigh.edge(), Double::sum));
        String last = words.at(body.to() - 1);
        for (int from = 0; from < last.length(); from++) {
            String section = lexicon.tables.cues().ends().get(last.substring(from));
            if (section == null) continue;
            points.merge(section, weigh.edge(), Double::sum);
            break;
        }
    }
}
