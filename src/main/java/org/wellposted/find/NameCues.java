package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.knowledge.NameWords;
import org.wellposted.model.Section;
import org.wellposted.model.Sureness;
import org.wellposted.text.Phrases;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Tells whose a name is by what stands beside it: "join X", "X is hiring", "in X", "X'te", a comma and a town, a zone. */
final class NameCues {

    /** A cue has no more words, */
    private static final int CUE = 6;

    /** nor the code of a province more letters. */
    private static final int CODE = 12;

    private static final Pattern PROVINCE = Pattern.compile("^\\s?\\(\\p{Lu}{2}\\)");

    /** A code of a province or a state behind a town: "Asolo (TV)", "Albers, IL 62215". */
    private static final Pattern REGION = Pattern.compile("^\\s?(\\(\\p{Lu}{2}\\)|,\\s\\p{Lu}{2}\\b(?!\\p{L}))");

    /** What ends a piece of a sentence. */
    private static final Pattern PIECE = Pattern.compile("^\\s?[,.;:)–—-]|\\n");

    private final NameCuts cuts;
    private final NameWords cues;
    private final NameKinds kinds;
    private final NameRuns runs;
    private final Words words;
    private final NamesFound found;

    NameCues(NameCuts cuts, NameWords cues, NameKinds kinds, NameRuns runs, Words words, NamesFound found) {
        this.cuts = cuts;
        this.cues = cues;
        this.kinds = kinds;
        this.runs = runs;
        this.words = words;
        this.found = found;
    }

    /** What stands beside one name of a line. */
    void beside(Range name, Range line, int lineEnd) {
        before(name, line);
        within(name, line);
        behind(name, line);
        inSentence(name, line);
        if (isDistrict(name, line)) found.add(Section.LOCATION, name, Sureness.LIKELY);
        int end = words.end(name.to() - 1);
        String rest = words.text().substring(end, Math.max(end, Math.min(lineEnd, end + CODE)));
        if (kinds.isTown(name) && REGION.matcher(rest).find()) found.add(Section.LOCATION, name, Sureness.SURE);
        else if (PROVINCE.matcher(rest).find() && !kinds.isJob(name))
            found.add(Section.LOCATION, name, Sureness.LIKELY);
    }

    private void before(Range name, Range line) {
        Range near = new Range(Math.max(line.from(), name.from() - CUE), name.from());
        for (Hit<String> cue : cues.before().in(words, near)) {
            if (cue.to() == name.from() && runs.areNear(cue.to() - 1, name.from())) told(cue, name, false);
        }
    }

    private void within(Range name, Range line) {
        // "Care Provider In Rockford": a title gives small words capitals too
        for (Hit<String> cue : cues.before().in(words, name)) {
            boolean inside = cue.from() > name.from() && cue.to() < name.to();
            if (!inside || !cue.value().equals(Section.LOCATION)) continue;
            Range rest = new Range(cue.to(), name.to());
            if (kinds.isTown(rest)) found.add(Section.LOCATION, rest, Sureness.LIKELY);
        }
        for (int i = name.from() + 1; i < name.to(); i++) {
            List<Hit<String>> hits = new ArrayList<>();
            cues.behind().at(words, i, line.to(), hits);
            Range own = new Range(name.from(), i);
            hits.stream()
                    .filter(cue -> cue.to() >= name.to() && cue.value().equals(Section.EMPLOYER))
                    .forEach(cue -> told(cue, own, true));
        }
    }

    private void behind(Range name, Range line) {
        if (name.to() >= line.to() || !runs.areNear(name.to() - 1, name.to())) return;
        List<Hit<String>> hits = new ArrayList<>();
        cues.behind().at(words, name.to(), line.to(), hits);
        hits.forEach(cue -> told(cue, name, true));
    }

    private void told(Hit<String> cue, Range name, boolean behind) {
        if (cue.value().equals(Section.EMPLOYER)) employer(cue, name, behind);
        else place(cue, name, behind);
    }

    private void employer(Hit<String> cue, Range told, boolean behind) {
        // "YapıKredi İnsan Kaynakları ekibinde": the department is that of the name before it
        Range name = kinds.isPost(told) ? new Range(told.from(), kinds.post(told)) : told;
        if (name.isEmpty() || kinds.isJob(name) || kinds.isCommon(name)) return;
        if (kinds.isTown(name) && !isOne(cues.evenTown(), cue)) {
            // "in" tells of a place, but "at Leeds" is no employer either
            found.add(behind ? Section.EMPLOYER : Section.LOCATION, name, Sureness.UNSURE);
            return;
        }
        boolean sure = behind && (name.size() > 1 || !begins(name));
        found.add(Section.EMPLOYER, name, sure ? Sureness.SURE : Sureness.LIKELY);
    }

    private void place(Hit<String> cue, Range name, boolean behind) {
        if (kinds.isTown(name)) {
            found.add(Section.LOCATION, name, Sureness.SURE);
            return;
        }
        boolean town = false;
        for (int to = name.to() - 1; to > name.from(); to--) {
            Range part = new Range(name.from(), to);
            if (!kinds.isTown(part)) continue;
            found.add(Section.LOCATION, part, Sureness.LIKELY);
            town = true;
        }
        if (town || kinds.isJob(name) || kinds.isPost(name) || kinds.isCommon(name)) return;
        // "Karnıyarık'taki yazılımcılarımız": where somebody works, if it is no town, is who they work for
        if (behind) found.add(Section.EMPLOYER, name, Sureness.UNSURE);
        if (isOne(cues.evenUnknown(), cue)) found.add(Section.LOCATION, name, Sureness.UNSURE);
    }

    private boolean isOne(Phrases<Boolean> some, Hit<String> cue) {
        return some.in(words, new Range(cue.from(), cue.to())).stream()
                .anyMatch(hit -> hit.from() == cue.from() && hit.to() == cue.to());
    }

    /** Whether it begins a line or a sentence, where any word has a capital. */
    private boolean begins(Range name) {
        if (name.from() == 0) return true;
        String before = runs.between(name.from() - 1, name.from());
        return before.indexOf('\n') >= 0 || before.indexOf('.') >= 0 || before.indexOf(':') >= 0;
    }

    /** "Panificio Menegon di Feltre", "Darien Library", and what stands between commas. */
    private void inSentence(Range name, Range line) {
        for (int i = name.from() + 1; i < name.to(); i++) {
            Range end = new Range(i, name.to());
            if (kinds.isWithin(i - 1) && kinds.isTown(end)) found.add(Section.LOCATION, end, Sureness.LIKELY);
            // whose name is a town's stands in it as a rule
            Range start = new Range(name.from(), i);
            boolean house = i == name.to() - 1 && kinds.isTrade(i) && kinds.isTown(start);
            if (house) found.add(Section.LOCATION, start, Sureness.UNSURE);
        }
        betweenCommas(name, line);
    }

    /** "Sheila's, Hexham, three days": a town between commas, and who stands before it. */
    private void betweenCommas(Range name, Range line) {
        boolean parted = name.from() > line.from()
                && runs.between(name.from() - 1, name.from()).strip().equals(",");
        boolean ends = name.to() == line.to()
                || PIECE.matcher(runs.between(name.to() - 1, name.to())).find();
        if (!parted || !ends || !kinds.isTown(name) || kinds.isJob(name)) return;
        found.add(Section.LOCATION, name, Sureness.LIKELY);
        Range near = new Range(Math.max(line.from(), name.from() - cuts.longest() - 1), name.from());
        for (Range before : runs.in(near)) {
            boolean free = before.to() == name.from() && !kinds.isTaken(before);
            if (free && !kinds.tells(before) && !kinds.isCommon(before))
                found.add(Section.EMPLOYER, before, Sureness.LIKELY);
        }
    }

    /** "zona Porta Furba", "Dumaguete City": a word for a part of the country tells, whatever its name. */
    private boolean isDistrict(Range name, Range line) {
        Range around = new Range(Math.max(line.from(), name.from() - 2), Math.min(line.to(), name.to() + 1));
        return cues.districts().in(words, around).stream().anyMatch(hit -> {
            if (hit.value().equals(NameWords.BEFORE))
                return hit.to() == name.from() || hit.from() == name.from() && hit.to() < name.to();
            return hit.from() == name.to() || hit.to() == name.to() && hit.from() > name.from();
        });
    }

    /** What is typed small, or all in capitals, and a place by what stands beside it all the same. */
    void unnamed(Range line) {
        // "zona ladispoli"
        for (Hit<String> hit : cues.districts().in(words, line)) {
            boolean named = hit.value().equals(NameWords.BEFORE) && hit.to() < line.to() && !kinds.isCommon(hit.to());
            if (named && words.at(hit.to()).length() > 2 && runs.areNear(hit.to() - 1, hit.to())) {
                found.add(Section.LOCATION, new Range(hit.to(), hit.to() + 1), Sureness.LIKELY);
            }
        }
        // "YENİBOSNA DA BULUNAN OTELE"
        for (Hit<String> cue : cues.behind().in(words, line)) {
            int before = cue.from() - 1;
            if (before < line.from() || !cue.value().equals(Section.LOCATION) || !isOne(cues.evenUnknown(), cue))
                continue;
            boolean free = !kinds.isCommon(before) && !kinds.isTrade(before);
            if (free && runs.areNear(before, cue.from()))
                found.add(Section.LOCATION, new Range(before, cue.from()), Sureness.UNSURE);
        }
    }
}
