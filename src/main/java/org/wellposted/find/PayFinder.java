package org.wellposted.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.SumWords;
import org.wellposted.model.Pay;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;

/** Finds what the job pays: sums with a currency near a word that speaks of pay. */
public final class PayFinder {

    private static final Pattern SUM = Pattern.compile(
            "(?<before>\\p{Sc}|\\b\\p{L}{1,3}\\p{Sc}|\\b\\p{L}{2,8})?\\s?(?<number>\\d{1,3}(?:[.,' \\u00A0]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)"
                    + "(?:\\s?(?<after>\\p{Sc}|\\p{L}{1,8})(?:\\s?(?<later>\\p{Sc}|\\p{L}{2,8}))?)?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n");

    private final PayCuts cuts;
    private final Lexicon lexicon;
    private final Words words;
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> thousand;
    private final Set<String> between;

    public PayFinder(PayCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.words = words;
        SumWords sums = lexicon.tables.money().sums();
        sums.currencies().forEach((code, signs) -> signs.forEach(sign -> currencies.put(sign, code)));
        thousand = new HashSet<>(sums.thousand());
        between = new HashSet<>(sums.range());
    }

    private record Sum(Span span, BigDecimal value, String currency, boolean scaled) {}

    /**
     * @param payExpected whether the line stands in a section about pay, so that no further cue is needed
     * @param benefits where the line speaks of something else that is worth money: a meal voucher of 8 euros a day
     */
    public List<Pay> in(LineWords line, boolean payExpected, List<Span> benefits) {
        if (!hasDigit(line.span())) return List.of();
        List<Sum> sums = sums(line.span());
        if (sums.isEmpty()) return List.of();
        List<Hit<String>> periods = lexicon.tables.money().periods().in(words, line.words());
        boolean cued = payExpected || lexicon.tables.money().cues().anyIn(words, line.words());
        List<Hit<String>> bases = lexicon.tables.money().bases().in(words, line.words());
        List<Pay> pays = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum low = sums.get(i);
            Sum high = i + 1 < sums.size() && areRange(low, sums.get(i + 1)) ? sums.get(i + 1) : null;
            String currency = low.currency != null || high == null ? low.currency : high.currency;
            boolean written = currency != null || low.scaled || high != null && high.scaled;
            boolean plain = high != null && low.currency != null && line.words().size() <= cuts.shortLine();
            boolean timed = !periods.isEmpty() && benefits.stream().noneMatch(it -> isOneSentence(it, low.span));
            if ((cued || timed || plain) && (written || payExpected && high != null)) {
                Span span = high == null ? low.span : low.span.join(high.span);
                pays.add(pay(low, high, currency, nearest(periods, span), nearest(bases, span)));
            }
            if (high != null) i++;
        }
        return pays;
    }

    private boolean isOneSentence(Span a, Span b) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(a.start(), b.start());
        return from >= to
                || !SENTENCE_END.matcher(words.text()).region(from, to).find();
    }

    private boolean hasDigit(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isDigit(words.text().charAt(i))) return true;
        }
        return false;
    }

    /** What the phrase nearest to a sum says, those behind it first: "40 hours a week, £14 an hour"; null if there is none. */
    private String nearest(List<Hit<String>> hits, Span sum) {
        int first = words.from(sum.start());
        int behind = words.from(sum.end());
        int next = Collections.binarySearch(hits, null, (hit, none) -> hit.from() < first ? -1 : 1);
        int at = -next - 1;
        Hit<String> after = at < hits.size() ? hits.get(at) : null;
        Hit<String> before = at > 0 ? hits.get(at - 1) : null;
        if (after == null || before == null)
            return after != null ? after.value() : before != null ? before.value() : null;
        return Math.abs(after.from() - behind) <= first - before.to() ? after.value() : before.value();
    }

    private static Pay pay(Sum low, Sum high, String currency, String period, String basis) {
        if (high == null) return new Pay(low.span, low.value, low.value, currency, period, basis);
        boolean shareScale = high.scaled && !low.scaled && low.value.compareTo(BigDecimal.valueOf(1000)) < 0;
        BigDecimal from = shareScale ? low.value.multiply(BigDecimal.valueOf(1000)) : low.value;
        return new Pay(low.span.join(high.span), from.min(high.value), from.max(high.value), currency, period, basis);
    }

    private boolean areRange(Sum low, Sum high) {
        int gap = high.span.start() - low.span.end();
        if (gap < 0 || gap > cuts.apart()) return false;
        String text = words.text()
                .substring(low.span.end(), high.span.start())
                .strip()
                .toLowerCase(Locale.ROOT);
        return between.contains(text) || between.contains(text.split("\\s", 2)[0]);
    }

    private List<Sum> sums(Span span) {
        List<Sum> sums = new ArrayList<>();
        Matcher matcher = SUM.matcher(words.text()).region(span.start(), span.end());
        while (matcher.find()) {
            String before = currency(matcher.group("before"));
            String after = currency(matcher.group("after"));
            boolean scaled = matcher.group("after") != null
                    && thousand.contains(matcher.group("after").toLowerCase(Locale.ROOT));
            String later = scaled ? currency(matcher.group("later")) : null;
            BigDecimal value = value(matcher.group("number"));
            int start = before != null ? matcher.start("before") : matcher.start("number");
            int end = later != null
                    ? matcher.end("later")
                    : after != null || scaled ? matcher.end("after") : matcher.end("number");
            String currency = before != null ? before : after != null ? after : later;
            sums.add(new Sum(
                    new Span(start, end), scaled ? value.multiply(BigDecimal.valueOf(1000)) : value, currency, scaled));
            if (end < matcher.end()) matcher.region(end, span.end());
        }
        return sums;
    }

    private String currency(String sign) {
        return sign == null ? null : currencies.get(sign.toLowerCase(Locale.ROOT));
    }

    /** A mark before three last digits parts thousands; before one or two it begins the cents. */
    private static BigDecimal value(String number) {
        String digits = number.replaceAll("[.,' \\u00A0](?=\\d{3}(?!\\d))", "").replace(',', '.');
        return new BigDecimal(digits.replaceAll("[' \\u00A0]", ""));
    }
}
