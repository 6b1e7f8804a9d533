package org.wellposted.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Concept;
import org.wellposted.layout.Outline;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Passage;
import org.wellposted.model.Section;
import org.wellposted.model.Strength;
import org.wellposted.text.LineWords;

/**
 * What a stretch says, line by line, once its sections are known.
 *
 * @param stated the concepts stated, denied ones too
 * @param touched those that nothing states, at the few places that show them best
 * @param passages what the concepts stated say, or touch on, of whole sections
 */
public record Mentions(List<Mention> stated, List<Mention> touched, List<Passage> passages) {

    /** So many places where an unstated concept is touched on are enough to show. */
    private static final int SHOWN = 3;

    /** @param statements what each line says, section or no section */
    public static Mentions of(Statements statements, Outline outline) {
        List<Mention> stated = new ArrayList<>();
        List<Mention> touches = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        Map<Section, Boolean> preferring = new HashMap<>();
        for (int i = 0; i < statements.lines(); i++) {
            Section section = outline.sectionOf(i);
            LineWords line = statements.read(i);
            boolean preferred =
                    section.headed() && preferring.computeIfAbsent(section, s -> prefers(s, line, statements));
            for (Mention said : statements.mentions(i)) {
                Degree degree = preferred && said.degree() == Degree.PLAIN ? Degree.PREFERRED : said.degree();
                Mention placed = said.in(section.id(), said.stated() ? degree : said.degree());
                (said.stated() ? stated : touches).add(placed);
                if (!said.stated() || said.denied()) continue;
                Concept concept = statements.concept(said);
                if (concept.states() != null) passages.add(new Passage(concept.states(), said.span(), Strength.STATED));
                if (concept.touches() != null)
                    passages.add(new Passage(concept.touches(), said.span(), Strength.TOUCHED));
            }
        }
        return new Mentions(stated, shown(touches, stated), passages);
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(stated);
        facts.addAll(touched);
        facts.addAll(passages);
        return facts;
    }

    private static List<Mention> shown(List<Mention> touches, List<Mention> stated) {
        Set<String> said = new HashSet<>();
        stated.forEach(mention -> said.add(mention.concept()));
        return touches.stream()
                .filter(touch -> !said.contains(touch.concept()))
                .sorted(Comparator.comparing(Mention::strength))
                .collect(Collectors.groupingBy(Mention::concept, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(all -> all.stream().limit(SHOWN))
                .toList();
    }

    /** Under "Nice to have" all is preferred that does not say otherwise. */
    private static boolean prefers(Section section, LineWords line, Statements statements) {
        return statements
                .lexicon()
                .tables
                .sentences()
                .degrees()
                .in(line.all(), line.all().in(section.heading()))
                .stream()
                .anyMatch(hit -> hit.value() == Degree.PREFERRED);
    }
}
