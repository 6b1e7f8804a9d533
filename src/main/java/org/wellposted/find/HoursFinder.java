package org.wellposted.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.HourWords;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.HoursSaid;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds the hours that a job is worked: two times of the day, "9am to 5pm", "08:30 - 18:00", "dalle 18 alle 23", "8-5". */
final class HoursFinder {

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d|\\d[.,:]|\\d{4}-|\\d{4}-\\d\\d-)(?<hour>[01]?\\d|2[0-4])(?<minutes>[:.][0-5]\\d)?(?<half>\\s?[ap]\\.?m\\b\\.?|\\s?h\\b)?(?![\\d%/€$£₺]|[.,:]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH = Pattern.compile("\\s?[-–—/]\\s?");

    /** What may stand around two bare numbers that are times and nothing else. */
    private static final Pattern EDGE = Pattern.compile("[,;|•()+\\n]\\s?|\\s?/\\s|\\s[-–—]\\s|[.!?:]\\s|[.]?$");

    /** What a piece of a line begins behind. */
    private static final String STARTS = ",;|•(+-/";

    /** Two times further apart, in characters, are none of one day. */
    private static final int APART = 22;

    private final HoursCuts cuts;
    private final HourWords hours;
    private final Words words;

    HoursFinder(HoursCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.hours = lexicon.tables.hours();
        this.words = words;
    }

    /** How many hours a week a line says: "24 hours a week", "haftada 45 saat". */
    List<HoursSaid> weekly(LineWords line) {
        List<HoursSaid> found = new ArrayList<>();
        for (Hit<Boolean> hit : hours.weekly().in(words, line.words())) {
            int before = hit.from() - 1;
            int behind = hit.to();
            if (before >= line.words().from() && isCount(before)) add(before, hit.from(), hit.to(), line, found);
            else if (behind + 1 < line.words().to()
                    && isCount(behind)
                    && hours.units().contains(words.at(behind + 1))) {
                add(behind, hit.from(), behind + 2, line, found);
            }
        }
        return found;
    }

    private boolean isCount(int word) {
        return words.at(word).length() <= 2 && words.at(word).chars().allMatch(Character::isDigit);
    }

    /** Of "37.5" the words are two: what stands before the point counts. */
    private void add(int number, int from, int to, LineWords line, List<HoursSaid> into) {
        int whole = number;
        boolean part = number > line.words().from()
                && isCount(number - 1)
                && words.start(number) - words.end(number - 1) == 1
                && ".,".indexOf(words.text().charAt(words.end(number - 1))) >= 0;
        if (part) whole = number - 1;
        int said = Integer.parseInt(words.at(whole));
        if (said < 1 || said > cuts.most()) return;
        Span span = words.span(Math.min(whole, from), to);
        into.add(new HoursSaid(BigDecimal.valueOf(said), said <= cuts.few(), said >= cuts.full(), span));
    }

    private record Time(Span span, boolean told) {}

    /** The days of the week that a line names close together: "Mon-Fri", "lunedì e giovedì", "Pazartesi'den Cuma'ya". */
    List<Span> days(LineWords line) {
        List<Hit<Boolean>> days = hours.days().in(words, line.words());
        if (days.size() < 2 || hours.others().anyIn(words, line.words())) return List.of();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            Span first = words.span(days.get(i).from(), days.get(i).to());
            Span next = words.span(days.get(i + 1).from(), days.get(i + 1).to());
            if (next.start() >= first.end() && next.start() - first.end() <= APART) found.add(first.join(next));
        }
        return found;
    }

    /** Those of a line, from the first time to the last of each pair. */
    List<Span> in(LineWords line) {
        if (!line.hasDigit() || hours.others().anyIn(words, line.words())) return List.of();
        List<Time> times = times(line);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i++) {
            Time first = times.get(i);
            Time last = times.get(i + 1);
            String between = words.text().substring(first.span.end(), last.span.start());
            if (between.length() > APART || between.indexOf('\n') >= 0) continue;
            boolean dashed = DASH.matcher(between).matches();
            boolean led = dashed || isBetween(first.span.end(), last.span.start());
            boolean told = first.told || last.told;
            Span both = first.span.join(last.span);
            if (told && led || dashed && isAlone(both, line.span())) {
                found.add(both);
                i++;
            }
        }
        return found;
    }

    private List<Time> times(LineWords line) {
        List<Time> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(words.text())
                .region(line.span().start(), line.span().end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            boolean written = matcher.group("minutes") != null || matcher.group("half") != null;
            int word = words.from(matcher.start());
            Range before = new Range(Math.max(line.words().from(), word - 2), word);
            boolean told =
                    written || hours.before().in(words, before).stream().anyMatch(hit -> hit.to() == before.to());
            times.add(new Time(new Span(matcher.start(), matcher.end()), told));
        }
        return times;
    }

    private boolean isBetween(int from, int to) {
        Range between = words.in(new Span(from, to));
        return hours.between().anyIn(words, between) || hours.before().anyIn(words, between);
    }

    /** "8-5, maaş 30000": nothing else stands in the piece of the line. */
    private boolean isAlone(Span both, Span line) {
        int before = both.start() - 1;
        while (before >= line.start() && Character.isWhitespace(words.text().charAt(before))) before--;
        // a mark alone at the head of the line is that of a list
        boolean begins = before <= line.start() || STARTS.indexOf(words.text().charAt(before)) >= 0;
        if (!begins) return false;
        Matcher edge = EDGE.matcher(words.text()).region(both.end(), line.end());
        return both.end() >= line.end() || edge.lookingAt();
    }
}
