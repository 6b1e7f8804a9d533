package org.wellposted.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Seeker;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds calendar dates with a year: 2026-11-30, 30/11/2026, 11/30/2026, 30 November 2026, November 30, 2026. */
public final class DateFinder {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](20\\d\\d)(?!\\d)");

    private final Lexicon lexicon;
    private final Words words;

    public DateFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param sectionAt the id of the section at an offset */
    public List<DateSaid> find(Span area, IntFunction<String> sectionAt) {
        List<DateSaid> found = new ArrayList<>();
        String text = words.text();
        Seeker.seek(
                ISO,
                c -> c == '2',
                text,
                area.start(),
                area.end(),
                iso -> add(iso.group(1), iso.group(2), iso.group(3), span(iso), sectionAt, found));
        Seeker.seek(
                DAY_FIRST,
                c -> c >= '0' && c <= '9',
                text,
                area.start(),
                area.end(),
                day -> numbers(day, sectionAt, found));
        Range all = words.in(area);
        lexicon.tables.dates().months().in(words, all).forEach(month -> withMonthName(month, sectionAt, found));
        return found;
    }

    /** The day stands first, but in "6/28/2026", where no month has the second number. */
    private static void numbers(Matcher date, IntFunction<String> sectionAt, List<DateSaid> into) {
        boolean monthFirst = Integer.parseInt(date.group(2)) > 12;
        String day = date.group(monthFirst ? 2 : 1);
        String month = date.group(monthFirst ? 1 : 2);
        add(date.group(3), month, day, span(date), sectionAt, into);
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }

    private void withMonthName(Hit<Integer> month, IntFunction<String> sectionAt, List<DateSaid> into) {
        int day = month.from() - 1;
        int year = month.to();
        if (!isDay(day)) {
            day = month.to();
            year = month.to() + 1;
        }
        if (isDay(day) && isYear(year)) {
            Span span = words.span(Math.min(day, month.from()), year + 1);
            add(words.at(year), month.value().toString(), words.at(day), span, sectionAt, into);
        }
    }

    private boolean isDay(int word) {
        return isNumber(word) && words.at(word).length() <= 2;
    }

    private boolean isYear(int word) {
        return isNumber(word) && words.at(word).length() == 4 && words.at(word).startsWith("20");
    }

    private boolean isNumber(int word) {
        return word >= 0 && word < words.count() && words.at(word).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void add(
            String year, String month, String day, Span span, IntFunction<String> sectionAt, List<DateSaid> into) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            into.add(new DateSaid(date, span, sectionAt.apply(span.start())));
        } catch (DateTimeException e) {
            // 31/13/2026 is a number like any other, not a date
        }
    }
}
