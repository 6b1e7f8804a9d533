package org.wellposted.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.layout.Heading.Manner;
import org.wellposted.model.Block;
import org.wellposted.model.Passage;
import org.wellposted.model.Section;
import org.wellposted.model.Section.By;
import org.wellposted.model.Span;
import org.wellposted.model.Strength;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Placed;

/** Cuts a posting into its sections: a new one begins at each heading that tells, and wherever the lines' labels change. */
public final class Outline {

    private final List<LineWords> lines;
    private final List<Section> sections = new ArrayList<>();
    private final Section[] sectionOfLine;
    private final List<Map<String, Double>> leanings;
    private final String text;
    private final String language;
    private final int first;
    private Placed<Section> placed;

    private Outline(
            List<LineWords> lines, List<Map<String, Double>> leanings, String text, String language, int first) {
        this.lines = lines;
        this.sectionOfLine = new Section[leanings.size()];
        this.leanings = leanings;
        this.text = text;
        this.language = language;
        this.first = first;
    }

    /**
     * @param headings the heading of each line, null where it has none
     * @param labels the section that each line belongs to
     * @param leanings what each line says for itself
     * @param first the number of the first section
     */
    public static Outline of(
            LinedText text,
            String language,
            List<Heading> headings,
            String[] labels,
            List<Map<String, Double>> leanings,
            int first) {
        List<LineWords> lines = text.lines();
        Outline outline = new Outline(lines, leanings, text.text(), language, first);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !begins(lines, headings, labels, start, i)) continue;
            outline.add(lines, headings.get(start), labels[start], start, i);
            start = i;
        }
        outline.placed = new Placed<>(outline.sections, Section::span);
        return outline;
    }

    public List<Section> sections() {
        return sections;
    }

    public Section sectionOf(int line) {
        return sectionOfLine[line];
    }

    /** The section that holds an offset, or null. */
    public Section sectionAt(int offset) {
        return placed.at(offset);
    }

    /** Whether a stretch begins in a section of this id. */
    public boolean isIn(String id, Span span) {
        Section section = placed.at(span.start());
        return section != null && section.id().equals(id);
    }

    /**
     * What says the content of a section though no heading opens it; and of a section that no stretch was taken for, the
     * first line that yet speaks for it.
     *
     * @param touching how much must speak for a section in one line
     */
    public List<Passage> passages(double touching) {
        List<Passage> passages = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Section section : sections) {
            there.add(section.id());
            if (section.headed() || section.id().equals(Section.OTHER)) continue;
            passages.add(new Passage(section.id(), section.body(), Strength.STATED));
        }
        for (int i = 0; i < lines.size(); i++) {
            Span at = lines.get(i).span();
            leanings.get(i).forEach((section, points) -> {
                if (points >= touching && there.add(section)) passages.add(new Passage(section, at, Strength.TOUCHED));
            });
        }
        return passages;
    }

    /** A heading that does not tell is one beneath another, unless it stands as high or what is under it belongs elsewhere. */
    private static boolean begins(List<LineWords> lines, List<Heading> headings, String[] labels, int open, int line) {
        Heading heading = headings.get(line);
        Heading before = headings.get(line - 1);
        boolean changes = !labels[line].equals(labels[line - 1]);
        if (heading == null || !heading.told()) {
            boolean equal = heading != null
                    && headings.get(open) != null
                    && isHeading(lines.get(open))
                    && isHeading(lines.get(line))
                    && lines.get(line).level() <= lines.get(open).level();
            return changes || equal || before != null && before.manner() == Manner.TITLE;
        }
        return changes || heading.manner() != Manner.PARTICULAR;
    }

    private static boolean isHeading(LineWords line) {
        return line.kind() == Block.Kind.HEADING;
    }

    private void add(List<LineWords> lines, Heading heading, String label, int from, int to) {
        boolean shows = heading != null && heading.shows();
        Span last = lines.get(to - 1).span();
        Span whole = lines.get(from).span().join(last);
        Span body = whole;
        if (shows && heading.manner() != Manner.TITLE) {
            boolean alone =
                    to - from == 1 && heading.rest().isEmpty() && heading.span().end() >= whole.end();
            int begin = alone ? heading.span().end() : behind(lines, heading, from, to);
            while (begin < last.end() && Character.isWhitespace(text.charAt(begin))) begin++;
            body = new Span(begin, Math.max(begin, last.end()));
        }
        Span span = shows ? heading.span().join(whole) : whole;
        Section section = new Section(
                label,
                first + sections.size(),
                language,
                by(heading, label, from, to),
                span,
                shows ? heading.span() : null,
                body);
        sections.add(section);
        Arrays.fill(sectionOfLine, from, to, section);
    }

    private By by(Heading heading, String label, int from, int to) {
        if (heading != null && heading.manner() == Manner.TITLE) return By.TITLE;
        if (heading != null && heading.told()) return By.HEADING;
        if (label.equals(Section.OTHER)) return By.NOTHING;
        boolean said = leanings.subList(from, to).stream().anyMatch(leaning -> leaning.containsKey(label));
        return said ? By.LINES : label.equals(Section.POSITION) ? By.TITLE : By.NEIGHBOURS;
    }

    private static int behind(List<LineWords> lines, Heading heading, int from, int to) {
        boolean inline = lines.get(from).span().end() > heading.span().end();
        return inline || to - from == 1
                ? heading.span().end()
                : lines.get(from + 1).span().start();
    }
}
