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

    /** Below every heading that the format itself gives a level. */
    private static final int UNLEVELLED = 10;

    private static final double NEVER = -1e9;

    private final LabellingWeights weights;
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
            LabellingWeights weights,
            Lexicon lexicon,
            List<LineWords> lines,
            List<Heading> headings,
            List<Map<String, Double>> leanings) {
        this.weights = weights;
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
            LabellingWeights weights,
            Lexicon lexicon,
            List<LineWords> lines,
            List<Heading> headings,
            List<Map<String, Double>> leanings,
            String[] fixed) {
        return new Labelling(weights, lexicon, lines, headings, leanings).labels(fixed);
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
            afterList[i] = text
                    && (afterList[i - 1]
                            || lines.get(i - 1).bullet() && lines.get(i).apart());
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
        if (none && leaning.isEmpty() && heading == null) worth += weights.silent();
        boolean longer =
                brief.contains(sections.get(section)) && lines.get(line).words().size() > weights.brief();
        boolean headed = under[line] != null && under[line].opens(sections.get(section)) && !longer;
        double reach = parted[line] ? weights.parted() : 1;
        if (headed)
            worth += reach
                    * (lines.get(line).bullet()
                            ? weights.headedItem()
                            : afterList[line] ? weights.headedAfterList() : weights.headed());
        if (!headed && exact.contains(sections.get(section)) && worth == 0) worth -= weights.outstayed();
        return worth;
    }

    private double cost(int line) {
        Heading heading = headings.get(line);
        LineWords here = lines.get(line);
        LineWords before = lines.get(line - 1);
        if (heading != null && (heading.told() || here.marked())) return weights.atHeading();
        Heading above = headings.get(line - 1);
        if (above != null && above.told() && above.opens()) return weights.behindHeading();
        if (above != null && before.marked()) return weights.inList();
        if (here.continues()) return weights.inParagraph();
        if (here.bullet() && before.bullet()) return here.apart() ? weights.inLooseList() : weights.inList();
        if (here.apart()) return weights.atGap();
        boolean continues = before.kind() == Block.Kind.TEXT && here.bullet();
        return continues ? weights.inList() : weights.atLine();
    }

    private static int top(double[] of) {
        int top = of.length - 1;
        for (int s = 0; s < of.length; s++) if (of[s] > of[top]) top = s;
        return top;
    }
}
