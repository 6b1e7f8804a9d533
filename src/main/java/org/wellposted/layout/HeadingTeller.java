package org.wellposted.layout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/**
 * Tells whether a row is a heading, or begins with one ("Chi siamo: Rossi Srl è ..."), and of which section. The more a
 * row looks like a heading, the less its words need to say.
 */
public final class HeadingTeller {

    private static final int LONGEST = 9;
    private static final int LONGEST_INLINE = 6;
    private static final int LONGEST_ALONE = 6;

    /** A line that ends in a colon announces what follows, even if it is a whole sentence. */
    private static final int LONGEST_ANNOUNCED = 14;

    /** "Location: Leeds" labels so many words; more are a text with its heading on the same line. */
    private static final int LABELLED = 12;

    private final Lexicon lexicon;
    private final Words words;
    private final BitSet runIn;

    /** @param runIn where rows begin that stand right before their text, with no mark between */
    public HeadingTeller(Lexicon lexicon, Words words, BitSet runIn) {
        this.lexicon = lexicon;
        this.words = words;
        this.runIn = runIn;
    }

    /** How a heading stands to what is under it. */
    public enum Manner {
        /** On a line of its own. */
        LINE,
        /** With its text behind it on the same line. */
        INLINE,
        /** With a value behind it; what follows in the next lines is not under it. */
        LABEL,
        /** Of something that no heading is for; the line is a line of its section. */
        PARTICULAR,
        /** Run into its text without a mark: it opens a section, and none would call it a heading line. */
        RUN_IN,
        /** The posting's title itself. */
        TITLE
    }

    /**
     * @param section the id of the section it opens
     * @param also those that the same words open elsewhere: what is under it decides
     * @param span the heading itself, its colon included
     * @param rest the numbers of the words behind it in the same row; may be empty
     * @param told whether its words told the section, not only its looks
     */
    public record Heading(String section, Set<String> also, Span span, Range rest, boolean told, Manner manner) {

        /** A heading that names the job: what it opens is said by itself. */
        public static Heading title(Row row) {
            return new Heading(Section.POSITION, Set.of(), row.content(), row.words(), true, Manner.TITLE);
        }

        /** A label that the format sets; where the writer's own words open the section too, it is no heading beside theirs. */
        public static Heading named(Row row, boolean again) {
            if (row.section().equals(Section.POSITION)) return title(row);
            Range rest = new Range(row.words().to(), row.words().to());
            Manner manner = again ? Manner.RUN_IN : Manner.LINE;
            return new Heading(row.section(), Set.of(), row.content(), rest, true, manner);
        }

        /** A heading on its own line. */
        static Heading line(String section, Row row, boolean told) {
            Range rest = new Range(row.words().to(), row.words().to());
            return new Heading(section, Set.of(), row.content(), rest, told, Manner.LINE);
        }

        /** The same within a stretch of its own section: "Experience: two years" under the requirements is one of them. */
        public Heading under(Heading open) {
            boolean one = manner == Manner.LABEL && open != null && open.opens() && open.opens(section);
            return one ? new Heading(section, also, span, rest, told, Manner.PARTICULAR) : this;
        }

        /** Whether its words open this section, among others. */
        public boolean opens(String id) {
            return section.equals(id) || also.contains(id);
        }

        /** Whether what follows it is under it. */
        public boolean opens() {
            return manner == Manner.LINE || manner == Manner.INLINE || manner == Manner.RUN_IN;
        }

        /** Whether a reader would point at it as the section's heading. */
        boolean shows() {
            return manner != Manner.PARTICULAR && manner != Manner.RUN_IN;
        }
    }

    /** The row's heading, or null if it is none. */
    public Heading tell(Row row, Row next) {
        if (row.section() != null) return Heading.named(row, false);
        if (row.words().isEmpty() || isGap(row)) return null;
        Heading inline = inline(row, next);
        return inline != null ? inline : wholeRow(row, next);
    }

    private Heading inline(Row row, Row next) {
        int colon = colon(row);
        if (colon < 0) return null;
        Range before = words.in(new Span(row.content().start(), colon));
        int end = behindMarks(colon + 1, row.content().end());
        Range after = words.in(new Span(end, row.content().end()));
        boolean somethingAfter = !words.text().substring(end, row.content().end()).isBlank();
        if (before.isEmpty() || before.size() > LONGEST_INLINE || !somethingAfter) return null;
        Hit<String> hit = covering(before);
        if (hit == null && row.marked() && longest(before) != null && leftOver(before, longest(before)) <= 2) hit = longest(before);
        if (hit == null) return null;
        boolean list = next != null && next.bullet() && !row.bullet();
        boolean value = after.size() <= LABELLED && !list;
        boolean particular = row.bullet() || lexicon.particulars.contains(hit.value());
        Manner manner = particular ? Manner.PARTICULAR : value ? Manner.LABEL : Manner.INLINE;
        return new Heading(hit.value(), also(hit, before), new Span(row.content().start(), end), after, true, manner);
    }

    /** Behind the marks that close a heading in bold. */
    private int behindMarks(int from, int to) {
        int i = from;
        while (i < to && (words.text().charAt(i) == '*' || words.text().charAt(i) == '_')) i++;
        return i;
    }

    /** The first colon of the row that is not part of a time or an address, or -1. */
    private int colon(Row row) {
        String text = words.text();
        for (int i = row.content().start(); i < row.content().end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.') return -1;
            if (c == ':' || c == '：') {
                boolean last = i + 1 >= row.content().end();
                return last || !Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 1) != '/' ? i : -1;
            }
        }
        return -1;
    }

    private Heading wholeRow(Row row, Row next) {
        String text = row.content().cut(words.text());
        char end = lastChar(text);
        boolean colon = end == ':' || end == '：';
        if (row.bullet()) return null;
        if (row.marked()) {
            Heading pictured = pictured(row, text);
            if (pictured != null) return pictured;
        }
        if (row.words().size() > LONGEST) return colon || row.marked() ? announced(row) : null;
        boolean sentence = end == '.' || end == ',' || end == ';';
        Hit<String> whole = covering(row.words());
        if (whole != null && !(sentence && end != ';' && !row.marked())) return told(whole, row);
        if (!row.marked() && sentence) return null;
        Hit<String> part = longest(row.words());
        boolean asks = end == '?' && part != null && (part.size() > 1 || part.from() == row.words().from());
        // where all is in capitals, capitals set nothing apart
        boolean capitals = isCapitals(text) && (next == null || !isCapitals(next.content().cut(words.text())));
        boolean setApart = row.marked() || colon || asks || capitals;
        if (part != null && part.size() == 1 && !row.marked() && !leads(part, row, text)) part = null;
        if (part != null && (setApart || stands(row, next) && leftOver(row.words(), part) <= 2)) {
            return told(part, row);
        }
        boolean looks = row.marked() || colon && row.words().size() <= LONGEST_INLINE || alone(row, next, text);
        return looks ? Heading.line(Section.OTHER, row, false) : null;
    }

    /** One word among others is a heading at the row's head; elsewhere it is part of a title ("English teacher"). */
    private static boolean leads(Hit<String> word, Row row, String text) {
        return word.from() == row.words().from() || word.to() == row.words().to() && isCapitals(text);
    }

    /** A few words on a line between blank lines, with a text below: a heading, whatever it says. */
    private static boolean alone(Row row, Row next, String text) {
        if (!row.gap() || next == null || row.words().size() > LONGEST_ALONE) return false;
        boolean leads = next.bullet() || next.words().size() >= 2 * LONGEST_ALONE;
        return leads && Character.isUpperCase(text.codePointAt(0)) && text.chars().noneMatch(Character::isDigit);
    }

    /** A sentence that leads over to a list: what it begins or ends with tells ("As our clerk, you will:"). */
    private Heading announced(Row row) {
        Hit<String> best = null;
        if (row.words().size() <= LONGEST_ANNOUNCED) {
            for (Hit<String> hit : lexicon.headings.in(words, row.words())) {
                boolean edge = hit.from() == row.words().from() || hit.to() == row.words().to();
                if (edge && hit.size() > 1 && (best == null || weight(hit) > weight(best))) best = hit;
            }
        }
        if (best != null) return told(best, row);
        return row.marked() ? Heading.line(Section.OTHER, row, false) : null;
    }

    /** Whether the row says nothing but a heading phrase. */
    public boolean covers(Row row) {
        return covering(row.words()) != null;
    }

    private Heading told(Hit<String> hit, Row row) {
        Range rest = new Range(row.words().to(), row.words().to());
        Manner manner = runIn.get(row.content().start()) ? Manner.RUN_IN : Manner.LINE;
        return new Heading(hit.value(), also(hit, row.words()), row.content(), rest, true, manner);
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
    private Heading pictured(Row row, String text) {
        for (Map.Entry<String, String> icon : lexicon.icons.entrySet()) {
            int at = text.indexOf(icon.getKey());
            if (at < 0) continue;
            int start = row.content().start() + at;
            Span span = new Span(start, start + icon.getKey().length());
            Range rest = words.in(new Span(span.end(), row.content().end()));
            return new Heading(icon.getValue(), Set.of(), span, rest, true, rest.isEmpty() ? Manner.LINE : Manner.LABEL);
        }
        return null;
    }

    /** "[Company name]" on a line of its own waits to be filled; it opens nothing. */
    private boolean isGap(Row row) {
        return "[{<".indexOf(words.text().charAt(row.content().start())) >= 0
                && "]}>".indexOf(words.text().charAt(row.content().end() - 1)) >= 0;
    }

    /** Whether a short row stands alone before a list or a paragraph. */
    private static boolean stands(Row row, Row next) {
        return next != null && (next.bullet() || row.gap() && next.gap());
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
            if (!within && !lexicon.tables.headings().connectives().contains(words.at(i)) && !isNumber(words.at(i))) left++;
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
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() > 3;
    }
}
