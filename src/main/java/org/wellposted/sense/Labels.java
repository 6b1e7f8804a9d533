package org.wellposted.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Block;
import org.wellposted.model.Placeholder;

/** Says, of rows that stand under no heading that tells, which section each belongs to: by what it says. */
final class Labels {

    static final String OTHER = "other";

    /** Which of two sections a row belongs to that speaks for both: the more telling one. */
    private static final List<String> TELLING = List.of(
            "equal-opportunity",
            "privacy",
            "apply",
            "responsibilities",
            "qualifications",
            "benefits",
            "pay",
            "contract",
            "about-us",
            "about-role",
            "location",
            "employer");

    /** A longer row that names a place or a firm says something else besides. */
    private static final int SHORT = 8;

    /** In a paragraph what tells of the firm or the job outweighs a trait named in passing. */
    private static final int SIGN = 2;

    private Labels() {}

    /** The section a row speaks for, or null if its words do not tell. */
    static String of(RowReading reading, Placed<Placeholder> gaps, boolean pays, boolean hasContact) {
        Map<String, Integer> scores = new HashMap<>();
        for (RowReading.Said said : reading.said()) {
            String section = said.concept().states() != null ? said.concept().states() : said.concept().section();
            boolean ground = said.concept().kind().equals("ground");
            boolean sign = said.concept().kind().equals("sign") && !reading.row().bullet();
            if (said.full() && !ground) scores.merge(section, sign ? SIGN : 1, Integer::sum);
        }
        boolean brief = reading.body().size() <= SHORT;
        if (!brief) {
            scores.remove("location");
            scores.remove("employer");
        }
        if (brief) {
            gaps.in(reading.row().content()).stream()
                    .filter(gap -> gap.item() != null)
                    .limit(1)
                    .forEach(gap -> scores.merge(gap.item(), 1, Integer::sum));
        }
        if (pays && brief) scores.merge("pay", 2, Integer::sum);
        if (hasContact && scores.isEmpty() && brief) scores.merge("apply", 1, Integer::sum);
        scores.remove(OTHER);
        if (reading.says("equal-opportunity")) return "equal-opportunity";
        String best = null;
        for (String section : TELLING) {
            if (scores.getOrDefault(section, 0) > (best == null ? 0 : scores.get(best))) best = section;
        }
        return best;
    }

    /** Rows that do not tell go with their neighbours; a lone bullet among others of one kind goes with them. */
    static void smooth(String[] labels, List<Row> rows, int from, int to) {
        for (int i = from; i < to; i++) {
            String before = i > from && joined(rows, i - 1, i) ? labels[i - 1] : null;
            String after = i + 1 < to && joined(rows, i, i + 1) ? labels[i + 1] : null;
            if (labels[i] == null) labels[i] = before;
            if (labels[i] != null && before != null && before.equals(after) && rows.get(i).bullet()) labels[i] = before;
        }
        for (int i = to - 2; i >= from; i--) {
            if (labels[i] == null && joined(rows, i, i + 1)) labels[i] = labels[i + 1];
        }
        for (int i = from; i < to; i++) {
            if (labels[i] == null) labels[i] = OTHER;
        }
    }

    /** Bullets of one list, or lines of one paragraph. */
    private static boolean joined(List<Row> rows, int a, int b) {
        Row first = rows.get(a);
        Row second = rows.get(b);
        return first.bullet() && second.bullet()
                || !first.bullet() && !second.bullet() && !second.gap() && first.kind() == Block.Kind.TEXT;
    }
}
