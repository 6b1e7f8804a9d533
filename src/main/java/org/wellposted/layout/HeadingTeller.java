package org.wellposted.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.Heading.Manner;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Tells whether a line is a heading, or begins with one ("Chi siamo: Rossi Srl è ..."), and of which section. The more a
 * line looks like a heading, the less its words need to say.
 */
public final class HeadingTeller {

    private final HeadingCuts cuts;
    private final Lexicon lexicon;
    private final Words words;
    private final BitSet runIn;

    /** @param runIn where lines begin that stand right before their text, with no mark between */
    public HeadingTeller(HeadingCuts cuts, Lexicon lexicon, Words words, BitSet runIn) {
        this.cuts = cuts;
        this.lexicon = lexicon;
        this.words = words;
        this.runIn = runIn;
    }

    /**
     * The heading of each line, null where it is none.
     *
     * @param names tells whether some words are the name of a job and no more
     */
    public List<Heading> all(List<LineWords> lines, Predicate<Range> names) {
        List<Heading> headings = new ArrayList<>();
        Heading open = null;
        for (int i = 0; i < lines.size(); i++) {
            LineWords line = lines.get(i);
            Heading heading = tell(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
            if (heading != null) heading = heading.under(open);
            boolean job = heading != null && !heading.told() && names.test(line.words());
            headings.add(job ? Heading.title(line) : heading);
            if (heading != null && heading.told()) open = heading.opens() ? heading : open;
        }
        yieldToOwn(lines, headings);
        return headings;
    }

    /** What the format labels and the writer heads as well is headed by the writer. */
    private static void yieldToOwn(List<LineWords> lines, List<Heading> headings) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && heading.told() && lines.get(i).opens() == null) own.add(heading.section());
        }
        for (int i = 0; i < lines.size(); i++) {
            String section = lines.get(i).opens();
            if (section != null) headings.set(i, Heading.named(lines.get(i), own.contains(section)));
        }
    }

    /** The line's heading, or null if it is none. */
    private Heading tell(LineWords line, LineWords next) {
        if (line.opens() != null) return Heading.named(line, false);
        if (line.words().isEmpty() || isGap(line)) return null;
        Heading inline = inline(line, next);
        return inline != null ? inline : wholeLine(line, next);
    }

    private Heading inline(LineWords line, LineWords next) {
        int colon = colon(line);
        if (colon < 0) return null;
        Range before = words.in(new Span(line.span().start(), colon));
        int end = behindMarks(colon + 1, line.span().end());
        Range after = words.in(new Span(end, line.span().end()));
        boolean somethingAfter = !words.text().substring(end, line.span().end()).isBlank();
        if (before.isEmpty() || before.size() > cuts.longestInline() || !somethingAfter) return null;
        Hit<String> hit = covering(before);
        if (hit == null
                && line.marked()
                && longest(before) != null
                && leftOver(before, longest(before)) <= cuts.leftOver()) hit = longest(before);
        if (hit == null) return null;
        boolean list = next != null && next.bullet() && !line.bullet();
        boolean value = after.size() <= cuts.labelled() && !list;
        boolean particular = line.bullet() || lexicon.particulars.contains(hit.value());
        Manner manner = particular ? Manner.PARTICULAR : value ? Manner.LABEL : Manner.INLINE;
        return new Heading(hit.value(), also(hit, before), new Span(line.span().start(), end), after, true, manner);
    }

    /** Behind the marks that close a heading in bold. */
    private int behindMarks(int from, int to) {
        int i = from;
        while (i < to && (words.text().charAt(i) == '*' || words.text().charAt(i) == '_')) i++;
        return i;
    }

    /** The first colon of the line that is not part of a time or an address, or -1. */
    private int colon(LineWords line) {
        String text = words.text();
        for (int i = line.span().start(); i < line.span().end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.') return -1;
            if (c == ':' || c == '：') {
                boolean last = i + 1 >= line.span().end();
                return last || !Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 1) != '/' ? i : -1;
            }
        }
        return -1;
    }

    private Heading wholeLine(LineWords line, LineWords next) {
        String text = line.span().cut(words.text());
        char end = lastChar(text);
        boolean colon = end == ':' || end == '：';
        if (line.bullet()) return null;
        if (line.marked()) {
            Heading pictured = pictured(line, text);
            if (pictured != null) return pictured;
        }
        if (line.words().size() > cuts.longest()) return colon || line.marked() ? announced(line) : null;
        boolean sentence = end == '.' || end == ',' || end == ';';
        Hit<String> whole = covering(line.words());
        if (whole != null && !(sentence && end != ';' && !line.marked())) return told(whole, line);
        if (!line.marked() && sentence) return null;
        Hit<String> part = longest(line.words());
        boolean asks = end == '?'
                && part != null
                && (part.size() > 1 || part.from() == line.words().from());
        // where all is in capitals, capitals set nothing apart
        boolean capitals =
                isCapitals(text) && (next == null || !isCapitals(next.span().cut(words.text())));
        boolean setApart = line.marked() || colon || asks || capitals;
        if (part != null && part.size() == 1 && !line.marked() && !leads(part, line, text)) part = null;
        if (part != null && (setApart || stands(line, next) && leftOver(line.words(), part) <= cuts.leftOver())) {
            return told(part, line);
        }
        boolean looks =
                line.marked() || colon && line.words().size() <= cuts.longestInline() || alone(line, next, text);
        return looks ? Heading.line(Section.OTHER, line, false) : null;
    }

    /** One word among others is a heading at the line's head; elsewhere it is part of a title ("English teacher"). */
    private static boolean leads(Hit<String> word, LineWords line, String text) {
        return word.from() == line.words().from() || word.to() == line.words().to() && isCapitals(text);
    }

    /** A few words on a line between blank lines, with a text below: a heading, whatever it says. */
    private boolean alone(LineWords line, LineWords next, String text) {
        if (!line.apart() || next == null || line.words().size() > cuts.longestAlone()) return false;
        boolean leads = next.bullet() || next.words().size() >= 2 * cuts.longestAlone();
        return leads
                && Character.isUpperCase(text.codePointAt(0))
                && text.chars().noneMatch(Character::isDigit);
    }

    /** A sentence that leads over to a list: what it begins or ends with tells ("As our clerk, you will:"). */
    private Heading announced(LineWords line) {
        Hit<String> best = null;
        if (line.words().size() <= cuts.longestAnnounced()) {
            for (Hit<String> hit : lexicon.headings.in(words, line.words())) {
                boolean edge = hit.from() == line.words().from()
                        || hit.to() == line.words().to();
                if (edge && hit.size() > 1 && (best == null || weight(hit) > weight(best))) best = hit;
            }
        }
        if (best != null) return told(best, line);
        return line.marked() ? Heading.line(Section.OTHER, line, false) : null;
    }

    /** Whether the line says nothing but a heading phrase. */
    public boolean covers(LineWords line) {
        return covering(line.words()) != null;
    }

    private Heading told(Hit<String> hit, LineWords line) {
        Range rest = new Range(line.words().to(), line.words().to());
        Manner manner = runIn.get(line.span().start()) ? Manner.RUN_IN : Manner.LINE;
        return new Heading(hit.value(), also(hit, line.words()), line.span(), rest, true, manner);
    }

    /** The other sections that the same words open. */
    private Set<String> also(Hit<String> hit, Range range) {
        Set<String> also = new HashSet<>();
        for (Hit<String> other : lexicon.headings.in(words, range)) {
            boolean same = other.from() == hit.from() && other.to() == hit.to();
            if (same && !other.value().equals(hit.value())) also.add(other.value());
        }
        return also;
    }

    /** A picture that stands for a section labels what stands behind it; null if there is none. */
    private Heading pictured(LineWords line, String text) {
        for (Map.Entry<String, String> icon : lexicon.icons.entrySet()) {
            int at = text.indexOf(icon.getKey());
            if (at < 0) continue;
            int start = line.span().start() + at;
            Span span = new Span(start, start + icon.getKey().length());
            Range rest = words.in(new Span(span.end(), line.span().end()));
            return new Heading(
                    icon.getValue(), Set.of(), span, rest, true, rest.isEmpty() ? Manner.LINE : Manner.LABEL);
        }
        return null;
    }

    /** "[Company name]" on a line of its own waits to be filled; it opens nothing. */
    private boolean isGap(LineWords line) {
        return "[{<".indexOf(words.text().charAt(line.span().start())) >= 0
                && "]}>".indexOf(words.text().charAt(line.span().end() - 1)) >= 0;
    }

    /** Whether a short line stands alone before a list or a paragraph. */
    private static boolean stands(LineWords line, LineWords next) {
        return next != null && (next.bullet() || line.apart() && next.apart());
    }

    /** The heading phrase that, connectives aside, is all that these words say; or null. */
    private Hit<String> covering(Range range) {
        Hit<String> hit = longest(range);
        return hit != null && leftOver(range, hit) == 0 ? hit : null;
    }

    private Hit<String> longest(Range range) {
        List<Hit<String>> hits = lexicon.headings.in(words, range);
        Hit<String> best = null;
        for (Hit<String> hit : hits) {
            if (best == null || weight(hit) > weight(best)) best = hit;
        }
        return best;
    }

    /** Words first, then letters: a longer stem says more than a shorter one. */
    private static int weight(Hit<String> hit) {
        int letters = hit.words().stream().mapToInt(String::length).sum();
        return hit.count() * 100 + letters;
    }

    private int leftOver(Range range, Hit<String> hit) {
        int left = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean within = i >= hit.from() && i < hit.to();
            if (!within && !lexicon.tables.headings().connectives().contains(words.at(i)) && !isNumber(words.at(i)))
                left++;
        }
        return left;
    }

    /** Numbers and pictures: what is no word. */
    private static boolean isNumber(String word) {
        return word.codePoints().noneMatch(Character::isLetter);
    }

    private static char lastChar(String text) {
        int i = text.length() - 1;
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '*' || text.charAt(i) == '_')) i--;
        return text.charAt(i);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() > 3;
    }
}
