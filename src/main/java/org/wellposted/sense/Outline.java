package org.wellposted.sense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Block;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.sense.HeadingTeller.Heading;

/**
 * Cuts a posting into its sections. Under a heading that tells, all belongs to its section until the next one; elsewhere
 * what the rows say decides. A statement about equal opportunity or privacy is a section of its own wherever it stands.
 */
final class Outline {

    /** "Location: Leeds" labels so many words; what follows behind a blank line is not under it. */
    private static final int LABELLED = 12;

    private final List<Section> sections = new ArrayList<>();
    private final Section[] sectionOfRow;

    private Outline(int rows) {
        sectionOfRow = new Section[rows];
    }

    /**
     * @param headings the heading of each row, null where it has none
     * @param labels what each row says for itself, null where it does not tell; the title's is {@code position}
     */
    static Outline of(List<Row> rows, List<Heading> headings, String[] labels) {
        Outline outline = new Outline(rows.size());
        int i = 0;
        while (i < rows.size()) {
            Heading heading = headings.get(i);
            int end = i + 1;
            while (end < rows.size() && !opens(headings.get(end), rows.get(end), heading, rows.get(i))) end++;
            if (heading == null) {
                outline.unheaded(rows, labels, i, end, null);
            } else if (heading.titles()) {
                outline.add(heading.section(), heading.span(), heading.span(), i, i + 1);
                if (end > i + 1) outline.unheaded(rows, labels, i + 1, end, null);
            } else if (heading.told()) {
                outline.headed(rows, labels, i, end, heading);
            } else {
                outline.headed(rows, labels, i, end, byBody(rows, labels, i, end, heading));
            }
            i = end;
        }
        return outline;
    }

    List<Section> sections() {
        return sections;
    }

    Section sectionOf(int row) {
        return sectionOfRow[row];
    }

    /** Whether a row opens a new stretch, or is a heading beneath the one that is open. */
    private static boolean opens(Heading heading, Row row, Heading open, Row openRow) {
        if (heading == null) return false;
        return heading.told() || open == null || !open.told() || depth(row) <= depth(openRow);
    }

    private static int depth(Row row) {
        return row.kind() == Block.Kind.HEADING ? row.level() : row.kind() == Block.Kind.STRONG ? 10 : 20;
    }

    /** A heading whose words do not tell opens what most of its rows say. */
    private static Heading byBody(List<Row> rows, String[] labels, int from, int to, Heading heading) {
        Map<String, Integer> counts = new HashMap<>();
        String best = Labels.OTHER;
        for (int i = from + 1; i < to; i++) {
            if (labels[i] == null || Labels.OTHER.equals(labels[i])) continue;
            int count = counts.merge(labels[i], 1, Integer::sum);
            if (count > counts.getOrDefault(best, 0)) best = labels[i];
        }
        int body = Math.max(1, to - from - 1);
        String section = counts.getOrDefault(best, 0) * 3 >= body ? best : Labels.OTHER;
        return new Heading(section, heading.span(), heading.rest(), false);
    }

    private void headed(List<Row> rows, String[] labels, int from, int to, Heading heading) {
        Span inlineBody = heading.rest().isEmpty() && rows.get(from).content().end() <= heading.span().end()
                ? null
                : afterColon(rows.get(from), heading);
        int end = from + 1;
        boolean label = inlineBody != null && heading.rest().size() <= LABELLED;
        while (end < to
                && !breaksOut(labels[end], heading.section(), rows.get(end))
                && !(label && rows.get(end).gap() && !rows.get(end).bullet())) {
            end++;
        }
        Span body = inlineBody;
        for (int i = from + 1; i < end; i++) {
            body = body == null ? rows.get(i).content() : body.join(rows.get(i).content());
        }
        Span empty = new Span(heading.span().end(), heading.span().end());
        add(heading.section(), heading.span(), body == null ? empty : body, from, end);
        if (end < to) unheaded(rows, labels, end, to, label ? null : heading.section());
    }

    /** A statement stands alone, though it follows the last section's text. */
    private static boolean breaksOut(String label, String section, Row row) {
        boolean statement = "equal-opportunity".equals(label) || "privacy".equals(label);
        return statement && !label.equals(section) && !row.bullet();
    }

    private void unheaded(List<Row> rows, String[] labels, int from, int to, String otherwise) {
        String[] smoothed = labels.clone();
        Labels.smooth(smoothed, rows, from, to);
        for (int i = from; i < to; i++) {
            if (otherwise != null && Labels.OTHER.equals(smoothed[i])) smoothed[i] = otherwise;
        }
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || !smoothed[i].equals(smoothed[i + 1])) {
                add(smoothed[i], null, rows.get(start).content().join(rows.get(i).content()), start, i + 1);
                start = i + 1;
            }
        }
    }

    private static Span afterColon(Row row, Heading heading) {
        return new Span(Math.min(heading.span().end(), row.content().end()), row.content().end());
    }

    private void add(String id, Span heading, Span body, int from, int to) {
        Span span = heading == null ? body : heading.join(body.isEmpty() ? heading : body);
        Section section = new Section(id, sections.size(), span, heading, body);
        sections.add(section);
        Arrays.fill(sectionOfRow, from, to, section);
    }
}
