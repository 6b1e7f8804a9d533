package org.wellposted.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.MoneyWords;
import org.wellposted.model.Pay;
import org.wellposted.model.Span;
import org.wellposted.model.Sureness;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Finds what the job pays: sums beside a word that speaks of pay, or standing alone as a sum in an advertisement does; and
 * bare numbers that a word for pay, an hour or a month stands right beside. A sum that something else is worth is none.
 */
public final class PayFinder {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n");

    /** What parts the pieces of a line: "Payroll clerk - Bristol - £28,000", "27.500 + SSK". */
    private static final Pattern PIECE_END = Pattern.compile("[,;|•()+&]\\s?|\\s[-–—]\\s|[.!?:]\\s|\\n");

    private static final String HOUR = "hour";

    /** What stands more words away from a sum says nothing of it. */
    private static final int REACH = 40;

    private final PayCuts cuts;
    private final MoneyWords money;
    private final SumFinder sumFinder;
    private final Words words;

    public PayFinder(PayCuts cuts, Lexicon lexicon, Words words) {
        this.cuts = cuts;
        this.money = lexicon.tables.money();
        this.words = words;
        this.sumFinder = new SumFinder(money.sums(), words, cuts.apart());
    }

    /**
     * @param heading the words of the heading over the line where that heads a section about pay, so that no further cue is
     *     needed; else null
     * @param benefits where the line speaks of something else that is worth money: a meal voucher of 8 euros a day
     */
    public List<Pay> in(LineWords line, Range heading, List<Span> benefits) {
        List<Pay> pays = new ArrayList<>();
        if (line.words().isEmpty() || !line.hasDigit()) return pays;
        for (Sum sum : sumFinder.in(line.span())) {
            if (sum.high().signum() == 0) continue;
            Range near = window(sum, line.words());
            Sureness sureness = sureness(sum, near, line.words().size(), heading != null, benefits);
            if (sureness == null) continue;
            String period = nearest(money.periods().in(words, near), sum.span());
            if (sum.unit() != null) period = unit(sum.unit(), period);
            String basis = nearest(money.bases().in(words, near), sum.span());
            if (period == null && heading != null)
                period = first(money.periods().in(words, heading));
            if (basis == null && heading != null) basis = first(money.bases().in(words, heading));
            pays.add(new Pay(sum.span(), sum.low(), sum.high(), sum.currency(), period, basis, sureness));
        }
        return pays;
    }

    /** What stands near enough to a sum to speak of it: of an endless line the rest says nothing of this one. */
    private Range window(Sum sum, Range line) {
        Range at = words(sum.span(), line);
        return new Range(Math.max(line.from(), at.from() - REACH), Math.min(line.to(), at.to() + REACH));
    }

    /**
     * A sum where it stands.
     *
     * @param at its words
     * @param line what stands near enough to speak of it
     * @param piece the piece of the line
     * @param length how many words the whole line has
     * @param name how many words away what means pay is, the greatest number if nothing does
     */
    private record Standing(Sum sum, Range at, Range line, Range piece, int length, int name) {}

    /** How sure it is that the sum is the pay; null if it is something else. */
    private Sureness sureness(Sum sum, Range line, int length, boolean expected, List<Span> benefits) {
        Range at = words(sum.span(), line);
        Range sentence = around(at, line, SENTENCE_END);
        Range piece = piece(at, line);
        List<Hit<Boolean>> others = money.others().in(words, piece);
        List<Hit<Boolean>> names = money.names().in(words, sentence);
        // "kayıt ücreti": a word for pay within another matter's is none
        names.removeIf(it -> others.stream().anyMatch(other -> other.from() <= it.from() && other.to() >= it.to()));
        int name = nearestTo(names, at);
        int other = nearestTo(others, at);
        if (other < name && other <= cuts.near()) return null;
        boolean isShort = length <= cuts.shortLine();
        boolean besides =
                benefits.stream().map(words::in).anyMatch(it -> it.from() >= piece.from() && it.to() <= piece.to());
        boolean timed = sum.unit() != null && unit(sum.unit(), null) != null
                || money.periods().anyIn(words, sentence);
        if (!sum.isMoney()) return bare(new Standing(sum, at, line, piece, length, name), expected);
        if (expected || name != Integer.MAX_VALUE || money.cues().anyIn(words, sentence)) return Sureness.SURE;
        if (besides) return null;
        if (timed || isTypedWithPay(at, line)) return Sureness.SURE;
        boolean alone = piece.size() - at.size() <= cuts.alone();
        // "$65,000 to $75,000, commensurate with experience": what a line begins with is what it is about
        if (alone && at.from() == line.from()) return Sureness.SURE;
        if (!isShort) return sum.high().compareTo(BigDecimal.valueOf(cuts.least())) >= 0 ? Sureness.UNSURE : null;
        return alone || sum.range() ? Sureness.SURE : Sureness.UNSURE;
    }

    /** The words of a line that a span touches; where it stands beside all words, as in an address, the nearest one. */
    private Range words(Span span, Range line) {
        int from = words.from(span.start());
        if (from > 0 && words.end(from - 1) > span.start()) from--;
        from = Math.max(line.from(), Math.min(from, line.to() - 1));
        return new Range(from, Math.max(from + 1, Math.min(words.from(span.end()), line.to())));
    }

    /** "Maaş 30000", "12.50 per hour", "1.300 netti", "27.500 + SSK", "45,000 - 50,000". */
    private Sureness bare(Standing it, boolean expected) {
        Sum sum = it.sum;
        // "1099s" counts no money
        boolean counted = sum.unit() != null && unit(sum.unit(), null) == null;
        if (!sum.plain() || counted) return null;
        boolean worth = sum.high().compareTo(BigDecimal.valueOf(cuts.least())) >= 0;
        boolean timed = isTimed(it.at, it.line, it.piece);
        boolean based = isBeside(money.bases().in(words, it.line), it.at);
        if (expected && (worth || sum.marked())) return Sureness.SURE;
        if (it.name <= cuts.near() && (worth || timed)) return Sureness.SURE;
        // "Retribuzione oraria indicativa: 14 - 15"
        if (sum.range() && it.name != Integer.MAX_VALUE && isByTheHour(it.piece)) return Sureness.SURE;
        boolean isShort = it.length <= cuts.shortLine();
        if (worth && based || isShort && timed && (worth || sum.marked())) return Sureness.SURE;
        if (sum.range() && isHourly(it)) return Sureness.SURE;
        if (sum.marked() && worth && isTypedWithPay(it.at, it.line)) return Sureness.SURE;
        if (it.piece.size() > it.at.size()) return null;
        boolean alone = sum.low().compareTo(BigDecimal.valueOf(cuts.aloneLeast())) >= 0;
        if (sum.range()) return alone || sum.marked() && worth ? Sureness.SURE : null;
        return alone && isLine(sum.span()) ? Sureness.UNSURE : null;
    }

    /** Whether nothing else stands on its line, not even a mark. */
    private boolean isLine(Span sum) {
        String text = words.text();
        int from = text.lastIndexOf('\n', sum.start() - 1) + 1;
        int to = text.indexOf('\n', sum.end());
        return text.substring(from, sum.start()).isBlank()
                && text.substring(sum.end(), to < 0 ? text.length() : to).isBlank();
    }

    /** "17-19/hr", "Hourly: 13 - 14": by the hour two small numbers are pay; "orario 9-13" is not. */
    private boolean isHourly(Standing it) {
        return money.periods().in(words, it.line).stream()
                .filter(hit -> HOUR.equals(hit.value()))
                .anyMatch(hit -> hit.from() == it.at.to() || hit.to() == it.at.from() && isLabel(hit));
    }

    private boolean isByTheHour(Range piece) {
        return money.periods().in(words, piece).stream().anyMatch(hit -> HOUR.equals(hit.value()));
    }

    private boolean isLabel(Hit<String> hit) {
        return between(hit.to() - 1).strip().equals(":");
    }

    /** "12.50 per hour", "haftalık 7000": not of "every day 180 meals", where something is counted. */
    private boolean isTimed(Range at, Range line, Range piece) {
        List<Hit<String>> periods = money.periods().in(words, line);
        boolean sign = at.to() < piece.to() && words.at(at.to()).length() == 1;
        int behind = sign ? at.to() + 1 : at.to();
        boolean behindIt = periods.stream().anyMatch(hit -> hit.from() == behind);
        boolean before = periods.stream().anyMatch(hit -> hit.to() == at.from());
        return behindIt || before && (behind >= piece.to() || isFollowed(at, line, money.beside()));
    }

    private String unit(String written, String otherwise) {
        Words unit = Words.of(written);
        List<Hit<String>> hits = money.periods().in(unit, new Range(0, unit.count()));
        return hits.isEmpty() ? otherwise : hits.get(0).value();
    }

    private static String first(List<Hit<String>> hits) {
        return hits.isEmpty() ? null : hits.get(0).value();
    }

    /** "£27k plus tips", "27.500 + SSK": what stands right behind a sum, with no more than a word between. */
    private boolean isTypedWithPay(Range at, Range line) {
        return isFollowed(at, line, money.beside()) || isFollowed(at, line, money.offers());
    }

    private boolean isFollowed(Range at, Range line, Phrases<Boolean> by) {
        return by.in(words, new Range(at.to(), line.to())).stream().anyMatch(hit -> hit.from() - at.to() <= 1);
    }

    /** What comes with a sum: "27.500 + SSK + yemek", "£12 an hour plus meals"; no more than a word parts one from the next. */
    List<Span> offers(Pay pay, Range line) {
        int end = words(pay.span(), line).to();
        Range behind = new Range(end, Math.min(line.to(), end + REACH));
        List<Hit<?>> chain = new ArrayList<>(money.periods().in(words, behind));
        chain.addAll(money.bases().in(words, behind));
        List<Hit<Boolean>> offers = money.offers().in(words, behind);
        chain.addAll(offers);
        chain.sort(Comparator.comparingInt(Hit::from));
        List<Span> found = new ArrayList<>();
        for (Hit<?> hit : chain) {
            if (hit.from() - end > 1) break;
            end = Math.max(end, hit.to());
            if (offers.contains(hit)) found.add(words.span(hit.from(), hit.to()));
        }
        return found;
    }

    private static boolean isBeside(List<? extends Hit<?>> hits, Range at) {
        return hits.stream().anyMatch(hit -> hit.to() == at.from() || hit.from() == at.to());
    }

    /** How many words the nearest of them is away; the greatest number if there is none. */
    private static int nearestTo(List<? extends Hit<?>> hits, Range at) {
        int nearest = Integer.MAX_VALUE;
        for (Hit<?> hit : hits) {
            int away = hit.from() >= at.to() ? hit.from() - at.to() : Math.max(0, at.from() - hit.to());
            nearest = Math.min(nearest, away);
        }
        return nearest;
    }

    /** The piece of the line; "and", "plus" part pieces too. */
    private Range piece(Range at, Range line) {
        Range piece = around(at, line, PIECE_END);
        int from = piece.from();
        int to = piece.to();
        for (Hit<Boolean> hit : money.and().in(words, piece)) {
            if (hit.to() <= at.from()) from = Math.max(from, hit.to());
            else if (hit.from() >= at.to()) to = Math.min(to, hit.from());
        }
        return new Range(from, to);
    }

    private Range around(Range at, Range line, Pattern end) {
        int from = at.from();
        while (from > line.from() && !end.matcher(between(from - 1)).find()) from--;
        int to = at.to();
        while (to < line.to() && !end.matcher(between(to - 1)).find()) to++;
        return new Range(from, to);
    }

    /** What stands between a word and the next. */
    private String between(int word) {
        return words.text().substring(words.end(word), words.start(word + 1));
    }

    /** What the phrase nearest to a sum says, those behind it first: "40 hours a week, £14 an hour"; null if there is none. */
    private String nearest(List<Hit<String>> hits, Span sum) {
        int first = words.from(sum.start());
        int behind = words.from(sum.end());
        Hit<String> before = null;
        Hit<String> after = null;
        for (Hit<String> hit : hits) {
            if (hit.from() < first) before = hit;
            else if (after == null) after = hit;
        }
        if (after == null || before == null)
            return after != null ? after.value() : before != null ? before.value() : null;
        return Math.abs(after.from() - behind) <= first - before.to() ? after.value() : before.value();
    }
}
