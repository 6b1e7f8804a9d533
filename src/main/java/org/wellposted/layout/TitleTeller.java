package org.wellposted.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Block;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.Section;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds the posting's title: the line that names the job, among the first ones, and the words of it that do. */
public final class TitleTeller {

    /** "Consulente Legal Jr." */
    private static final Pattern ABBREVIATED = Pattern.compile("\\b\\p{L}{1,3}\\.$");

    private static final Pattern DASH = Pattern.compile("\\s[-–—|]\\s");

    private final TitleCuts cuts;
    private final Lexicon lexicon;
    private final HeadingTeller headingTeller;
    private final LayoutQuestions questions;
    private final List<LineWords> lines;
    private final List<Heading> headings;

    /** @param headings the heading of each line, null where it has none */
    public TitleTeller(
            TitleCuts cuts,
            Lexicon lexicon,
            HeadingTeller headingTeller,
            LayoutQuestions questions,
            List<LineWords> lines,
            List<Heading> headings) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.headingTeller = headingTeller;
        this.questions = questions;
        this.lines = lines;
        this.headings = headings;
    }

    /** The number of the line that is a bare title, or -1. */
    public int tell() {
        boolean headed = headings.stream().anyMatch(TitleTeller::isPosition);
        int first = -1;
        int likely = -1;
        for (int i = 0; i < Math.min(cuts.lines(), lines.size()); i++) {
            LineWords line = lines.get(i);
            boolean told = headings.get(i) != null && headings.get(i).told();
            if (!headed && isTop(line, i)) return i;
            if (told || line.bullet() || line.words().isEmpty() || line.words().size() > cuts.words()) continue;
            // a label further down may say the trade; what stands first says the job
            if (headed && i > 0 && line.kind() != Block.Kind.HEADING) continue;
            if (first >= 0 && line.written().endsWith(".")) continue;
            if (namesJob(line)) return i;
            if (likely < 0 && (!headed || i == 0) && !isProse(line) && questions.mayBeJob(line.words())) likely = i;
            if (first < 0 && i == 0 && !headed && (looksLikeTitle(line) || opensWithTitle(line))) first = i;
        }
        return likely >= 0 ? likely : first;
    }

    /**
     * The words that name the job, of the bare title or behind the heading for it; null if there are none.
     *
     * @param title as {@link #tell} told
     */
    public Range words(int title) {
        Range first = null;
        Range likely = null;
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = headings.get(i);
            if (i != title && !isPosition(heading)) continue;
            Range range = i == title ? lines.get(i).words() : heading.rest();
            if (range.isEmpty() && i + 1 < lines.size())
                range = lines.get(i + 1).words();
            if (range.isEmpty() || range.size() > cuts.words() * 2) continue;
            if (questions.job(range) != null) return range;
            if (likely == null && questions.mayBeJob(range)) likely = range;
            if (first == null) first = range;
        }
        return likely != null ? likely : first;
    }

    private static boolean isPosition(Heading heading) {
        return heading != null && heading.told() && heading.section().equals(Section.POSITION);
    }

    /** The first heading of all, on the highest level, is the title, though a word in it may open other sections. */
    private boolean isTop(LineWords line, int i) {
        boolean first = lines.subList(0, i).stream().noneMatch(before -> before.kind() == Block.Kind.HEADING);
        boolean highest = lines.stream()
                .filter(other -> other.kind() == Block.Kind.HEADING)
                .allMatch(other -> other == line || other.level() > line.level());
        boolean headed = lines.stream()
                                .filter(other -> other.kind() == Block.Kind.HEADING)
                                .count()
                        > 1
                || line.level() == 1;
        return line.kind() == Block.Kind.HEADING && first && highest && headed && !headingTeller.covers(line);
    }

    /** Of a sentence a name of one word makes no title: "You will cook for our guests." */
    private boolean namesJob(LineWords line) {
        RoleNamed name = questions.job(line.words());
        if (name == null || name.words().size() > 1 || line.words().size() <= cuts.brief()) return name != null;
        return !line.written().endsWith(".");
    }

    /** A sentence, or a piece of one: "who takes on developing software,". */
    private static boolean isProse(LineWords line) {
        return line.written().endsWith(".") || line.written().endsWith(",");
    }

    /** "Server - The Golden Bowl - *BONUS*": what stands before the first dash names the job. */
    private boolean opensWithTitle(LineWords line) {
        Range words = line.words();
        for (int i = words.from() + 1; i < Math.min(words.to(), words.from() + cuts.brief() + 1); i++) {
            String between = line.all()
                    .text()
                    .substring(line.all().end(i - 1), line.all().start(i));
            if (DASH.matcher(between).matches()) return !line.written().endsWith(".");
        }
        return false;
    }

    private boolean looksLikeTitle(LineWords line) {
        String text = line.written();
        Words words = line.all();
        char end = text.charAt(text.length() - 1);
        boolean sentence = end == '.' && !ABBREVIATED.matcher(text).find() || end == '!' || end == '?' || end == ':';
        boolean tells = line.words().size() > cuts.brief()
                        && lexicon.cues.in(words, line.words()).stream()
                                .anyMatch(cue -> !lexicon.particulars.contains(cue.value()))
                || line.words().size() > cuts.bare();
        return !sentence && !tells && !questions.holdsAddress(line.span()) && !questions.namesEmployer(line);
    }
}
