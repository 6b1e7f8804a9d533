package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words.Range;

/** Tells whose the names in the first lines of a posting are: a title, who hires and a place stand there, in any order. */
final class HeadNames {

    private final NameCuts cuts;
    private final NameKinds kinds;
    private final NameRuns runs;
    private final int title;
    private final NamesFound found;

    /** @param title the number of the title line, or -1 */
    HeadNames(NameCuts cuts, NameKinds kinds, NameRuns runs, int title, NamesFound found) {
        this.cuts = cuts;
        this.kinds = kinds;
        this.runs = runs;
        this.title = title;
        this.found = found;
    }

    void line(int number, LineWords line) {
        if (number >= cuts.head() || line.bullet() || line.words().isEmpty()) return;
        if (number == 0 && !isSentence(line)) opening(line.words());
        Range first = runs.firstSentence(line.words());
        if (first.size() <= cuts.brief() && (!isSentence(line) || isAllNames(first))) brief(number, first);
    }

    /**
     * What a posting opens with may be its title, though no job is known in it, and though it goes on: "Capo ufficio II, a
     * tempo pieno".
     */
    private void opening(Range line) {
        Range first = runs.pieces(line).get(0);
        Range words = new Range(first.from(), Math.min(first.to(), first.from() + cuts.brief()));
        boolean place = kinds.isTown(words) && kinds.isCapital(words.from());
        if (!place && !kinds.isCommon(words) && !kinds.isHeading(line))
            found.add(Section.POSITION, words, Sureness.UNSURE);
    }

    private void brief(int number, Range line) {
        List<Range> others = new ArrayList<>();
        for (Range piece : runs.pieces(line)) if (!isPlace(number, piece, line)) others.add(piece);
        boolean place = others.size() < runs.pieces(line).size();
        if (!place) whole(number, line);
        for (Range piece : others) {
            business(number, piece, line);
            name(number, piece, line, place);
        }
    }

    private boolean isPlace(int number, Range piece, Range line) {
        if (!kinds.isCapital(piece.from()) || kinds.isJob(piece)) return false;
        // "Borgoricco PD": the code of a province tells of a place that no gazetteer has
        boolean coded = piece.size() > 1 && kinds.isCode(piece.to() - 1) && number != title;
        if (coded && !kinds.isCommon(piece)) found.add(Section.LOCATION, piece, Sureness.UNSURE);
        if (!kinds.isTown(piece) || number == title && piece.size() == line.size()) return false;
        found.add(Section.LOCATION, piece, Sureness.LIKELY);
        return true;
    }

    /** A line that names no place may name the job, though it is no job that we know, or who hires. */
    private void whole(int number, Range line) {
        boolean first = number < cuts.head() / 2 && !kinds.isCommon(line);
        if (first && kinds.isLoud(line) && !kinds.tells(line)) found.add(Section.POSITION, line, Sureness.UNSURE);
        boolean beside = title >= 0 && Math.abs(number - title) == 1 && kinds.isCapital(line.from());
        boolean named = !kinds.isCommon(line) || line.size() > 1 && kinds.hasTrade(line);
        boolean labelled = kinds.written(line).indexOf(':') >= 0;
        boolean other = kinds.isJob(line) || kinds.isPost(line) || kinds.isHeading(line) || labelled;
        if (beside && named && !other) found.add(Section.EMPLOYER, line, Sureness.UNSURE);
    }

    private void business(int number, Range piece, Range line) {
        boolean business = piece.size() > 1 && kinds.hasTrade(piece) && number != title;
        if (business && !isOther(piece, line)) {
            boolean capital = kinds.isCapital(piece.from());
            found.add(Section.EMPLOYER, piece, capital ? Sureness.LIKELY : Sureness.UNSURE);
        }
    }

    /** A piece that is one name: who hires, where it stands by the title or a place, or is named again. */
    private void name(int number, Range piece, Range line, boolean place) {
        if (!runs.isOne(piece) || isOther(piece, line)) return;
        boolean again = runs.isRepeated(piece);
        boolean beside = title >= 0 && Math.abs(number - title) <= 1;
        if (!beside && !again) return;
        // a title names the job, known or not, but for those that stand under the name of the house
        boolean asTitle = number == title && piece.from() == line.from();
        Range name = runs.in(piece).get(0);
        boolean led = piece.size() > 1 && name.from() > piece.from();
        boolean under = number == title + 1 && piece.equals(line) && name.size() > 1;
        boolean likely = !asTitle && (again || place || led || under);
        found.add(Section.EMPLOYER, piece, likely ? Sureness.LIKELY : Sureness.UNSURE);
    }

    private boolean isOther(Range piece, Range line) {
        return kinds.isCommon(piece)
                || kinds.isPost(piece)
                || kinds.isJob(piece)
                || kinds.tells(piece)
                || runs.isAfterLabel(piece, line);
    }

    private boolean isAllNames(Range line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (!kinds.isCapital(i) && !kinds.isWithin(i)) return false;
        }
        return true;
    }

    private static boolean isSentence(LineWords line) {
        String written = line.written().stripTrailing();
        return written.endsWith(".") || written.endsWith("!") || written.endsWith("?");
    }
}
