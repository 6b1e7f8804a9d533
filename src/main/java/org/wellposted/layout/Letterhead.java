package org.wellposted.layout;

import java.util.List;
import org.wellposted.model.Section;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words.Range;

/**
 * What stands at the head of a posting, around its title, without a word that says what it is: the employer's name above
 * it, or right below it as job boards set it.
 */
public final class Letterhead {

    private static final int FIRST = 4;
    private static final int LONGEST_NAME = 8;

    private Letterhead() {}

    /**
     * Names the lines that are told by their place alone.
     *
     * @param questions asked whether a line may be a name
     * @param signs what each line says
     * @param title the number of the line with the title, or -1
     * @param fixed the section of lines that are known, null of the others; what is told is added
     */
    public static void read(
            LayoutQuestions questions,
            List<LineWords> lines,
            List<Heading> headings,
            List<Signs> signs,
            int title,
            String[] fixed) {
        int first = title >= 0 ? title : firstPosition(headings);
        for (int i = 0; i < first; i++) {
            if (headings.get(i) == null && isName(signs.get(i)) && questions.mayBeName(lines.get(i)))
                fixed[i] = Section.EMPLOYER;
        }
        if (title < 0 || title + 2 >= lines.size()) return;
        Heading below = headings.get(title + 1);
        boolean bare = lines.get(title + 1).marked()
                && headings.get(title + 2) != null
                && lines.get(title + 2).marked();
        if (below != null
                && !below.told()
                && lines.get(title).marked()
                && isName(signs.get(title + 1))
                && questions.mayBeName(lines.get(title + 1))) {
            if (bare || lines.get(title + 1).level() > 1)
                headings.set(title + 1, Heading.line(Section.EMPLOYER, lines.get(title + 1), true));
        }
    }

    private static int firstPosition(List<Heading> headings) {
        for (int i = 0; i < Math.min(FIRST, headings.size()); i++) {
            if (headings.get(i) != null && headings.get(i).section().equals(Section.POSITION)) return i;
        }
        return 0;
    }

    /** A brief line that says nothing but, perhaps, who the employer is. */
    private static boolean isName(Signs signs) {
        Range words = signs.whole().words();
        boolean brief = !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && !signs.whole().bullet();
        return brief && !signs.saysOtherThan(Section.EMPLOYER);
    }
}
