package org.wellposted.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.write.Reading;
import org.wellposted.write.Reading.SectionRead;
import org.wellposted.write.Wording;

/**
 * What stands in the draft's margin: beside each stretch, which section it was read as; and a list of the same for who
 * does not see the margin.
 */
final class Margin {

    /**
     * Whole lines of the draft.
     *
     * @param sections what they were read as: none between sections, several where sections share a line
     */
    private record Stretch(Span span, List<SectionRead> sections) {}

    private final Reading reading;
    private final Wording wording;
    private final List<Stretch> stretches;

    Margin(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        this.stretches = stretches(reading.posting().draft().text(), reading.sections());
    }

    /** Cuts the marked draft into its stretches and sets its headings off where nothing else is marked. */
    void cut(Marks marks) {
        int number = 0;
        for (Stretch stretch : stretches) {
            if (stretch.sections.isEmpty()) {
                marks.part(stretch.span);
                continue;
            }
            String names = stretch.sections.stream().map(this::name).collect(Collectors.joining(" · "));
            number += stretch.sections.size();
            marks.part(
                    stretch.span,
                    "class",
                    "part " + stretch.sections.get(0).section().by().id(),
                    "id",
                    anchor(stretch),
                    "role",
                    "group",
                    "aria-label",
                    names,
                    "data-name",
                    names,
                    "data-number",
                    Integer.toString(number));
        }
        reading.sections().stream()
                .map(SectionRead::section)
                .filter(Section::headed)
                .forEach(section -> marks.add(List.of(section.heading()), "heading"));
    }

    /** Each section with how it was told, as a link to its place. */
    Html list() {
        Html html = new Html();
        html.open("ol");
        for (Stretch stretch : stretches) {
            for (SectionRead section : stretch.sections) {
                Span span = section.section().span();
                String by = wording.word("reading.by." + section.section().by().id());
                html.open("li", "class", section.section().by().id());
                html.open(
                        "a",
                        "href",
                        "#" + anchor(stretch),
                        "title",
                        by,
                        "data-start",
                        Integer.toString(span.start()),
                        "data-end",
                        Integer.toString(span.end()));
                html.text(name(section) + " ").element("span", "(" + by + ")", "class", "unseen");
                html.close().close();
            }
        }
        return html.close();
    }

    private String name(SectionRead section) {
        return wording.section(section.section().id());
    }

    private static String anchor(Stretch stretch) {
        return "part-" + stretch.span.start();
    }

    /** The whole text, cut where a section begins or ends, at the ends of lines only. */
    private static List<Stretch> stretches(String text, List<SectionRead> sections) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        List<SectionRead> ordered = sections.stream()
                .sorted(Comparator.comparing(section -> section.section().span()))
                .toList();
        for (SectionRead section : ordered) {
            Span span = section.section().span();
            int start = text.lastIndexOf('\n', span.start() - 1) + 1;
            int newline = text.indexOf('\n', Math.max(span.start(), span.end() - 1));
            int end = newline < 0 ? text.length() : newline + 1;
            boolean shares = start < at;
            List<SectionRead> own = new ArrayList<>();
            if (shares) {
                Stretch last = stretches.remove(stretches.size() - 1);
                start = last.span.start();
                end = Math.max(end, last.span.end());
                own.addAll(last.sections);
            } else if (start > at) {
                stretches.add(new Stretch(new Span(at, start), List.of()));
            }
            own.add(section);
            stretches.add(new Stretch(new Span(start, end), own));
            at = end;
        }
        if (at < text.length()) stretches.add(new Stretch(new Span(at, text.length()), List.of()));
        return stretches;
    }
}
