package org.wellposted.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.SumWords;
import org.wellposted.model.Span;
import org.wellposted.text.Letters;
import org.wellposted.text.Words;

/** Finds sums of money and numbers that may be some, and joins two to a range. */
final class SumFinder {

    private static final Pattern SUM = Pattern.compile(
            "(?<before>\\p{Sc}|\\b\\p{L}{1,3}\\p{Sc}|\\b\\p{L}{2,8})?\\s?(?<![\\d])(?<number>\\d{1,3}(?:[.,' \\u00A0]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)(?!\\d)"
                    + "(?<gap>\\s?)(?:(?<after>\\p{Sc}|\\p{L}{1,8})(?:\\s?(?<later>\\p{Sc}|\\p{L}{2,8}))?)?");

    private static final Pattern MARKED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+[.,]\\d{2}");

    private static final Pattern YEAR = Pattern.compile("20[1-3]\\d");

    /** What stands right before or behind the number of a date, a time, a share, a telephone number. */
    private static final String JOINED = "0123456789:%°/";

    /** The number of a page is no sum: "https://example.org/jobs/6177204-driver". */
    private static final Pattern LINK = Pattern.compile("://\\S++");

    private final Words words;
    private final String text;
    private final int apart;
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> thousand;
    private final Set<String> between;

    /** @param apart two sums further apart, in characters, are no range */
    SumFinder(SumWords sums, Words words, int apart) {
        this.words = words;
        this.text = LINK.matcher(words.text()).replaceAll(link -> " ".repeat(link.end() - link.start()));
        this.apart = apart;
        sums.currencies().forEach((code, signs) -> signs.forEach(sign -> currencies.put(Letters.fold(sign), code)));
        thousand = new HashSet<>(sums.thousand());
        between = new HashSet<>(sums.range());
    }

    /** Those of a line, as they stand. */
    List<Sum> in(Span line) {
        List<Sum> single = single(line);
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            boolean range = i + 1 < single.size() && areRange(single.get(i), single.get(i + 1));
            sums.add(range ? single.get(i).to(single.get(++i)) : single.get(i));
        }
        return sums;
    }

    private boolean areRange(Sum low, Sum high) {
        int gap = high.span().start() - low.span().end();
        if (gap < 0 || gap > apart) return false;
        String text = Letters.fold(
                words.text().substring(low.span().end(), high.span().start()).strip());
        return between.contains(text) || between.contains(text.split("\\s", 2)[0]);
    }

    private List<Sum> single(Span line) {
        List<Sum> sums = new ArrayList<>();
        Matcher matcher = SUM.matcher(text).region(line.start(), line.end());
        while (matcher.find()) {
            String before = currency(matcher.group("before"));
            String written = matcher.group("after");
            String after = currency(written);
            boolean scaled = written != null && thousand.contains(Letters.fold(written));
            String later = scaled ? currency(matcher.group("later")) : null;
            BigDecimal value = value(matcher.group("number"));
            int start = before != null ? matcher.start("before") : matcher.start("number");
            int number = matcher.end("number");
            int end = later != null ? matcher.end("later") : after != null || scaled ? matcher.end("after") : number;
            String currency = before != null ? before : after != null ? after : later;
            boolean joined = written != null
                    && !scaled
                    && after == null
                    && matcher.group("gap").isEmpty();
            String unit = joined ? written : null;
            BigDecimal worth = scaled ? value.multiply(BigDecimal.valueOf(1000)) : value;
            boolean marked = MARKED.matcher(matcher.group("number")).matches();
            boolean plain = isPlain(matcher, line);
            sums.add(new Sum(new Span(start, end), worth, worth, currency, scaled, marked, false, plain, unit));
            if (end < matcher.end()) matcher.region(unit == null ? end : matcher.end("after"), line.end());
        }
        return sums;
    }

    private boolean isPlain(Matcher matcher, Span line) {
        String number = matcher.group("number");
        int start = matcher.start("number");
        int end = matcher.end("number");
        char before = start > line.start() ? words.text().charAt(start - 1) : ' ';
        char behind = end < line.end() ? words.text().charAt(end) : ' ';
        // "25.000/28.000", "19/hr"; not of a date
        boolean letter = end + 1 < line.end() && Character.isLetter(words.text().charAt(end + 1));
        boolean range = behind == '/' && end + 1 < line.end() && (number.length() > 3 || letter);
        boolean second = before == '/' && number.length() > 3;
        if (number.startsWith("0") || YEAR.matcher(number).matches()) return false;
        return (second || JOINED.indexOf(before) < 0) && (range || JOINED.indexOf(behind) < 0);
    }

    /** Of "HK$", which nobody listed, what the sign alone stands for. */
    private String currency(String sign) {
        if (sign == null) return null;
        String listed = currencies.get(Letters.fold(sign));
        return listed != null ? listed : currencies.get(sign.substring(sign.length() - 1));
    }

    /** A mark before three last digits parts thousands; before one or two it begins the cents. */
    private static BigDecimal value(String number) {
        String digits = number.replaceAll("[.,' \\u00A0](?=\\d{3}(?!\\d))", "").replace(',', '.');
        return new BigDecimal(digits.replaceAll("[' \\u00A0]", ""));
    }
}
