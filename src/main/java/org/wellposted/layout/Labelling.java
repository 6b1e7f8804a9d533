package org.wellposted.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Block;
import org.wellposted.text.LineWords;

/**
 * Says of every line which section it belongs to. What a line says counts, and so do its neighbours: the likeliest course
 * through the whole posting is taken (Viterbi), where each change of section has its price, low at a heading or a blank
 * line, high within a list or a paragraph.
 */
public final class Labelling {

    /** What it costs to go over to another section between two lines. */
    private static final double AT_HEADING = 0.3;
    private static final double AT_GAP = 1.0;
    private static final double AT_LINE = 1.8;
    private static final double IN_LIST = 3;
    private static final double IN_PARAGRAPH = 2.6;
    private static final double BEHIND_HEADING = 5;
    private static final double IN_LOOSE_LIST = 2.2;

    /** What a heading that tells is worth to each line under it. */
    private static final double HEADED = 1.5;
    private static final double HEADED_ITEM = 2.5;
    private static final double HEADED_AFTER_LIST = 0.5;

    /** The share of that which is left behind a further heading that does not tell. */
    private static final double PARTED = 0.6;

    /** What it costs to take a line for a section that is a line or two, if it says nothing of it. */
    private static final double OUTSTAYED = 1.5;

    /** So many words have the lines of a section that is a line or two. */
    private static final int BRIEF = 14;

    /** What a line that says nothing is worth to no section at all. */
    private static final double SILENT = 0.25;

    /** Below every heading that the format itself gives a level. */
    private static final int UNLEVELLED = 10;

    private static final double NEVER = -1e9;

    private final List<String> sections;
    private final Set<String> brief;
    private final Set<String> exact;
    private final List<LineWords> lines;
    private final List<Heading> headings;
    private final List<Map<String, Double>> leanings;

    /** The heading above each line that tells, or null. */
    private final Heading[] under;

    /** Whether a paragraph stands behind a list and a blank line: the list's heading says less of it. */
    private final boolean[] afterList;

    /** Whether a heading that does not tell stands between that one and the line. */
    private final boolean[] parted;

    private Labelling(
            Lexicon lexicon, List<LineWords> lines, List<Heading> headings, List<Map<String, Double>> leanings) {
        this.sections = lexicon.sections;
        this.brief = lexicon.brief;
        this.exact = lexicon.exact;
        this.lines = lines;
        this.headings = headings;
        this.leanings = leanings;
        this.under = new Heading[lines.size()];
        this.parted = new boolean[lines.size()];
        this.afterList = new boolean[lines.size()];
    }

    /**
     * @param headings the heading of each line, null where it has none
     * @param leanings what each line says for itself
     * @param fixed the section of lines that are known, null of the others
     */
    public static String[] of(
            Lexicon lexicon,
            List<LineWords> lines,
            List<Heading> headings,
            List<Map<String, Double>> leanings,
            String[] fixed) {
        return new Labelling(lexicon, lines, headings, leanings).labels(fixed);
    }

    private String[] labels(String[] fixed) {
        scope(fixed);
        int states = sections.size();
        int[][] from = new int[lines.size()][states];
        double[] best = new double[states];
        for (int i = 0; i < lines.size(); i++) {
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
        String[] labels = new String[lines.size()];
        int state = lines.isEmpty() ? 0 : top(best);
        for (int i = lines.size() - 1; i >= 0; i--) {
            labels[i] = sections.get(state);
            state = from[i][state];
        }
        return labels;
    }

    /** Each line is under the last heading that told; the posting's own title is over none. */
    private void scope(String[] fixed) {
        Heading open = null;
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && heading.told()) {
                open = heading.opens() ? heading : null;
                at = i;
            } else if (fixed[i] != null || heading != null && lines.get(i).marked() && depth(i) <= depth(at)) {
                open = null;
            }
            under[i] = open;
            boolean text = i > 0 && heading == null && !lines.get(i).bullet();
            afterList[i] = text && (afterList[i - 1] || lines.get(i - 1).bullet() && lines.get(i).apart());
            boolean beneath = i > 0 && (heading == null || !heading.told());
            parted[i] = beneath && (heading != null || parted[i - 1]);
        }
    }

    /** The less, the higher the heading stands. */
    private int depth(int line) {
        return lines.get(line).kind() == Block.Kind.HEADING ? lines.get(line).level() : UNLEVELLED;
    }

    private double worth(int line, int section, String fixed) {
        Heading heading = headings.get(line);
        if (fixed != null) return sections.get(section).equals(fixed) ? 0 : NEVER;
        if (heading != null && heading.told()) return heading.opens(sections.get(section)) ? 0 : NEVER;
        Map<String, Double> leaning = leanings.get(line);
        double worth = leaning.getOrDefault(sections.get(section), 0.0);
        boolean none = section == sections.size() - 1;
        if (none && leaning.isEmpty() && heading == null) worth += SILENT;
        boolean longer = brief.contains(sections.get(section)) && lines.get(line).words().size() > BRIEF;
        boolean headed = under[line] != null && under[line].opens(sections.get(section)) && !longer;
        double reach = parted[line] ? PARTED : 1;
        if (headed) worth += reach * (lines.get(line).bullet() ? HEADED_ITEM : afterList[line] ? HEADED_AFTER_LIST : HEADED);
        if (!headed && exact.contains(sections.get(section)) && worth == 0) worth -= OUTSTAYED;
        return worth;
    }

    private double cost(int line) {
        Heading heading = headings.get(line);
        LineWords here = lines.get(line);
        LineWords before = lines.get(line - 1);
        if (heading != null && (heading.told() || here.marked())) return AT_HEADING;
        Heading above = headings.get(line - 1);
        if (above != null && above.told() && above.opens()) return BEHIND_HEADING;
        if (above != null && before.marked()) return IN_LIST;
        if (here.continues()) return IN_PARAGRAPH;
        if (here.bullet() && before.bullet()) return here.apart() ? IN_LOOSE_LIST : IN_LIST;
        if (here.apart()) return AT_GAP;
        boolean continues = before.kind() == Block.Kind.TEXT && here.bullet();
        return continues ? IN_LIST : AT_LINE;
    }

    private static int top(double[] of) {
        int top = of.length - 1;
        for (int s = 0; s < of.length; s++) if (of[s] > of[top]) top = s;
        return top;
    }
}
