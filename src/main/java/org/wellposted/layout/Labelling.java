package org.wellposted.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.HeadingTeller.Heading;
import org.wellposted.model.Block;

/**
 * Says of every row which section it belongs to. What a row says counts, and so do its neighbours: the likeliest course
 * through the whole posting is taken (Viterbi), where each change of section has its price, low at a heading or a blank
 * line, high within a list or a paragraph.
 */
public final class Labelling {

    /** What it costs to go over to another section between two rows. */
    private static final double AT_HEADING = 0.3;
    private static final double AT_GAP = 1.0;
    private static final double AT_LINE = 1.8;
    private static final double IN_LIST = 3;
    private static final double IN_PARAGRAPH = 2.6;
    private static final double BEHIND_HEADING = 5;
    private static final double IN_LOOSE_LIST = 2.2;

    /** What a heading that tells is worth to each row under it. */
    private static final double HEADED = 1.5;
    private static final double HEADED_ITEM = 2.5;
    private static final double HEADED_AFTER_LIST = 0.5;

    /** The share of that which is left behind a further heading that does not tell. */
    private static final double PARTED = 0.6;

    /** What it costs to take a line for a section that is a line or two, if it says nothing of it. */
    private static final double OUTSTAYED = 1.5;

    /** So many words have the lines of a section that is a line or two. */
    private static final int BRIEF = 14;

    /** What a row that says nothing is worth to no section at all. */
    private static final double SILENT = 0.25;

    /** Below every heading that the format itself gives a level. */
    private static final int UNLEVELLED = 10;

    private static final double NEVER = -1e9;

    private final List<String> sections;
    private final Set<String> brief;
    private final Set<String> exact;
    private final List<Row> rows;
    private final List<Heading> headings;
    private final List<Map<String, Double>> leanings;

    /** The heading above each row that tells, or null. */
    private final Heading[] under;

    /** Whether a paragraph stands behind a list and a blank line: the list's heading says less of it. */
    private final boolean[] afterList;

    /** Whether a heading that does not tell stands between that one and the row. */
    private final boolean[] parted;

    private Labelling(
            Lexicon lexicon, List<Row> rows, List<Heading> headings, List<Map<String, Double>> leanings) {
        this.sections = lexicon.sections;
        this.brief = lexicon.brief;
        this.exact = lexicon.exact;
        this.rows = rows;
        this.headings = headings;
        this.leanings = leanings;
        this.under = new Heading[rows.size()];
        this.parted = new boolean[rows.size()];
        this.afterList = new boolean[rows.size()];
    }

    /**
     * @param headings the heading of each row, null where it has none
     * @param leanings what each row says for itself
     * @param fixed the section of rows that are known, null of the others
     */
    public static String[] of(
            Lexicon lexicon,
            List<Row> rows,
            List<Heading> headings,
            List<Map<String, Double>> leanings,
            String[] fixed) {
        return new Labelling(lexicon, rows, headings, leanings).labels(fixed);
    }

    private String[] labels(String[] fixed) {
        scope(fixed);
        int states = sections.size();
        int[][] from = new int[rows.size()][states];
        double[] best = new double[states];
        for (int i = 0; i < rows.size(); i++) {
            double[] next = new double[states];
            int top = top(best);
            double change = i == 0 ? 0 : cost(i);
            for (int s = 0; s < states; s++) {
                boolean stay = i == 0 || best[s] >= best[top] - change;
                from[i][s] = stay ? s : top;
                next[s] = (i == 0 ? 0 : stay ? best[s] : best[top] - change) + worth(i, s, fixed[i]);
            }
            best = next;
        }
        String[] labels = new String[rows.size()];
        int state = rows.isEmpty() ? 0 : top(best);
        for (int i = rows.size() - 1; i >= 0; i--) {
            labels[i] = sections.get(state);
            state = from[i][state];
        }
        return labels;
    }

    /** Each row is under the last heading that told; the posting's own title is over none. */
    private void scope(String[] fixed) {
        Heading open = null;
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && heading.told()) {
                open = heading.opens() ? heading : null;
                at = i;
            } else if (fixed[i] != null || heading != null && rows.get(i).marked() && depth(i) <= depth(at)) {
                open = null;
            }
            under[i] = open;
            boolean text = i > 0 && heading == null && !rows.get(i).bullet();
            afterList[i] = text && (afterList[i - 1] || rows.get(i - 1).bullet() && rows.get(i).gap());
            boolean beneath = i > 0 && (heading == null || !heading.told());
            parted[i] = beneath && (heading != null || parted[i - 1]);
        }
    }

    /** The less, the higher the heading stands. */
    private int depth(int row) {
        return rows.get(row).kind() == Block.Kind.HEADING ? rows.get(row).level() : UNLEVELLED;
    }

    private double worth(int row, int section, String fixed) {
        Heading heading = headings.get(row);
        if (fixed != null) return sections.get(section).equals(fixed) ? 0 : NEVER;
        if (heading != null && heading.told()) return heading.opens(sections.get(section)) ? 0 : NEVER;
        Map<String, Double> leaning = leanings.get(row);
        double worth = leaning.getOrDefault(sections.get(section), 0.0);
        boolean none = section == sections.size() - 1;
        if (none && leaning.isEmpty() && heading == null) worth += SILENT;
        boolean longer = brief.contains(sections.get(section)) && rows.get(row).words().size() > BRIEF;
        boolean headed = under[row] != null && under[row].opens(sections.get(section)) && !longer;
        double reach = parted[row] ? PARTED : 1;
        if (headed) worth += reach * (rows.get(row).bullet() ? HEADED_ITEM : afterList[row] ? HEADED_AFTER_LIST : HEADED);
        if (!headed && exact.contains(sections.get(section)) && worth == 0) worth -= OUTSTAYED;
        return worth;
    }

    private double cost(int row) {
        Heading heading = headings.get(row);
        Row here = rows.get(row);
        Row before = rows.get(row - 1);
        if (heading != null && (heading.told() || here.marked())) return AT_HEADING;
        Heading above = headings.get(row - 1);
        if (above != null && above.told() && above.opens()) return BEHIND_HEADING;
        if (above != null && before.marked()) return IN_LIST;
        if (here.continues()) return IN_PARAGRAPH;
        if (here.bullet() && before.bullet()) return here.gap() ? IN_LOOSE_LIST : IN_LIST;
        if (here.gap()) return AT_GAP;
        boolean continues = before.kind() == Block.Kind.TEXT && here.bullet();
        return continues ? IN_LIST : AT_LINE;
    }

    private static int top(double[] of) {
        int top = of.length - 1;
        for (int s = 0; s < of.length; s++) if (of[s] > of[top]) top = s;
        return top;
    }
}
