package org.wellposted.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wellposted.layout.HeadingTeller.Heading;
import org.wellposted.layout.HeadingTeller.Manner;
import org.wellposted.model.Block;
import org.wellposted.model.Section.By;
import org.wellposted.model.Section;
import org.wellposted.model.Span;

/** Cuts a posting into its sections: a new one begins at each heading that tells, and wherever the rows' labels change. */
public final class Outline {

    private final List<Section> sections = new ArrayList<>();
    private final Section[] sectionOfRow;
    private final List<Map<String, Double>> leanings;
    private final String text;
    private final String language;
    private final int first;

    private Outline(List<Map<String, Double>> leanings, String text, String language, int first) {
        this.sectionOfRow = new Section[leanings.size()];
        this.leanings = leanings;
        this.text = text;
        this.language = language;
        this.first = first;
    }

    /**
     * @param headings the heading of each row, null where it has none
     * @param labels the section that each row belongs to
     * @param leanings what each row says for itself
     * @param first the number of the first section
     */
    public static Outline of(
            List<Row> rows,
            List<Heading> headings,
            String[] labels,
            List<Map<String, Double>> leanings,
            String text,
            String language,
            int first) {
        Outline outline = new Outline(leanings, text, language, first);
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i < rows.size() && !begins(rows, headings, labels, start, i)) continue;
            outline.add(rows, headings.get(start), labels[start], start, i);
            start = i;
        }
        return outline;
    }

    public List<Section> sections() {
        return sections;
    }

    public Section sectionOf(int row) {
        return sectionOfRow[row];
    }

    /** A heading that does not tell is one beneath another, unless it stands as high or what is under it belongs elsewhere. */
    private static boolean begins(List<Row> rows, List<Heading> headings, String[] labels, int open, int row) {
        Heading heading = headings.get(row);
        Heading before = headings.get(row - 1);
        boolean changes = !labels[row].equals(labels[row - 1]);
        if (heading == null || !heading.told()) {
            boolean equal = heading != null && headings.get(open) != null && isHeading(rows.get(open))
                    && isHeading(rows.get(row)) && rows.get(row).level() <= rows.get(open).level();
            return changes || equal || before != null && before.manner() == Manner.TITLE;
        }
        return changes || heading.manner() != Manner.PARTICULAR;
    }

    private static boolean isHeading(Row row) {
        return row.kind() == Block.Kind.HEADING;
    }

    private void add(List<Row> rows, Heading heading, String label, int from, int to) {
        boolean shows = heading != null && heading.shows();
        Span last = rows.get(to - 1).content();
        Span whole = rows.get(from).content().join(last);
        Span body = whole;
        if (shows && heading.manner() != Manner.TITLE) {
            boolean alone = to - from == 1 && heading.rest().isEmpty() && heading.span().end() >= whole.end();
            int begin = alone ? heading.span().end() : behind(rows, heading, from, to);
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
        Arrays.fill(sectionOfRow, from, to, section);
    }

    private By by(Heading heading, String label, int from, int to) {
        if (heading != null && heading.manner() == Manner.TITLE) return By.TITLE;
        if (heading != null && heading.told()) return By.HEADING;
        if (label.equals(Section.OTHER)) return By.NOTHING;
        boolean said = leanings.subList(from, to).stream().anyMatch(leaning -> leaning.containsKey(label));
        return said ? By.LINES : label.equals(Section.POSITION) ? By.TITLE : By.NEIGHBOURS;
    }

    private static int behind(List<Row> rows, Heading heading, int from, int to) {
        boolean inline = rows.get(from).content().end() > heading.span().end();
        return inline || to - from == 1 ? heading.span().end() : rows.get(from + 1).content().start();
    }
}
