package org.wellposted.layout;

import java.util.List;
import org.wellposted.layout.HeadingTeller.Heading;
import org.wellposted.line.RowReading;
import org.wellposted.model.Section;

/**
 * What stands at the head of a posting, around its title, without a word that says what it is: the employer's name above
 * it, or right below it as job boards set it.
 */
public final class Letterhead {

    private static final int ROWS = 4;
    private static final int LONGEST_NAME = 8;

    private Letterhead() {}

    /**
     * Names the rows that are told by their place alone.
     *
     * @param title the number of the row with the title, or -1
     * @param fixed the section of rows that are known, null of the others; what is told is added
     */
    public static void read(List<Row> rows, List<Heading> headings, List<RowReading> readings, int title, String[] fixed) {
        int first = title >= 0 ? title : firstPosition(headings);
        for (int i = 0; i < first; i++) {
            if (headings.get(i) == null && isName(rows.get(i), readings.get(i))) fixed[i] = Section.EMPLOYER;
        }
        if (title < 0 || title + 2 >= rows.size()) return;
        Heading below = headings.get(title + 1);
        boolean bare = rows.get(title + 1).marked() && headings.get(title + 2) != null && rows.get(title + 2).marked();
        if (below != null && !below.told() && rows.get(title).marked() && isName(rows.get(title + 1), readings.get(title + 1))) {
            if (bare || rows.get(title + 1).level() > 1) headings.set(title + 1, Heading.line(Section.EMPLOYER, rows.get(title + 1), true));
        }
    }

    private static int firstPosition(List<Heading> headings) {
        for (int i = 0; i < Math.min(ROWS, headings.size()); i++) {
            if (headings.get(i) != null && headings.get(i).section().equals(Section.POSITION)) return i;
        }
        return 0;
    }

    /** A brief row that says nothing else. */
    private static boolean isName(Row row, RowReading reading) {
        boolean brief = !row.words().isEmpty() && row.words().size() <= LONGEST_NAME && !row.bullet();
        return brief && reading.said().stream().noneMatch(said -> said.full() && !Section.EMPLOYER.equals(said.concept().states()));
    }
}
