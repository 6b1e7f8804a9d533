package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellposted.model.Because;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.Passage;
import org.wellposted.model.Pay;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Placeholder;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.write.Reading.LineRead;
import org.wellposted.write.Reading.SectionRead;

/** A reading for people: each section with its lines, under each line what was read there. */
public final class ReadingText {

    /** A terminal's. */
    private static final int WIDTH = 80;

    private static final int NUMBER = 5;
    private static final int INDENT = 11;
    /** The column of names is as wide as the widest of them, but no wider than this: a longer one pushes what follows. */
    private static final int WIDEST = 36;
    /** So many of the draft's words are shown even where a name leaves no room for them. */
    private static final int FEWEST = 20;

    private final Reading reading;
    private final Places places;
    private final Wording wording;
    private final boolean colours;
    private final Writer out;
    private final int column;

    /** What was read, and the words that it rests on; no words where it rests on several. */
    private record Told(Paint paint, String what, Span span) {}

    private ReadingText(Reading reading, Wording wording, boolean colours, Writer out) {
        this.reading = reading;
        this.places = new Places(reading.draft().file());
        this.wording = wording;
        this.colours = colours;
        this.out = out;
        this.column = reading.sections().stream()
                .flatMap(passage -> passage.lines().stream())
                .flatMap(line -> told(line).stream())
                .filter(told -> told.span != null)
                .mapToInt(told -> Math.min(width(told.what), WIDEST))
                .max()
                .orElse(0);
    }

    /**
     * The writer is neither flushed nor closed.
     *
     * @param wording the language of all that is not the draft's own
     */
    public static void write(Reading reading, Wording wording, boolean colours, Writer out) throws IOException {
        new ReadingText(reading, wording, colours, out).write();
    }

    private void write() throws IOException {
        line(paint(Paint.BOLD, reading.draft().name()));
        head();
        int all = 0;
        int nothing = 0;
        for (SectionRead passage : reading.sections()) {
            line("");
            section(passage);
            for (LineRead line : passage.lines()) {
                read(line);
                if (!line.heading()) all++;
                if (line.toldNothing()) nothing++;
            }
        }
        line("");
        line(word("reading.summary", Map.of("count", Integer.toString(nothing), "all", Integer.toString(all))));
    }

    // ---- the draft as a whole ----

    private void head() throws IOException {
        Draft draft = reading.draft();
        RoleReading role = reading.posting().role();
        String format = "reading.formats." + draft.format();
        String called = wording.has(format) ? word(format) : draft.format();
        String language = word("languages." + reading.posting().language());
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put(
                "reading.format",
                List.of(draft.origin().hasPlaces() ? called : word("reading.extracted", Map.of("format", called))));
        rows.put(
                "reading.language",
                List.of(word("reading.language-told." + reading.language().id(), Map.of("language", language))));
        rows.put("reading.role", role(role));
        if (role.runnerUp() != null) rows.put("reading.runner-up", List.of(wording.name(role.runnerUp())));
        List<String> waived = new ArrayList<>();
        draft.frontMatter().notApplicable().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(waiver -> waived.add(wording.name(waiver.getKey()) + ": " + waiver.getValue()));
        if (!waived.isEmpty()) rows.put("statuses.not-applicable", waived);
        int widest = rows.keySet().stream()
                .mapToInt(label -> width(word(label)))
                .max()
                .orElse(0);
        for (Map.Entry<String, List<String>> row : rows.entrySet()) {
            String label = "  " + padded(word(row.getKey()), widest + 2);
            for (String words : row.getValue()) {
                wrapped(label, words, Paint.PLAIN);
                label = " ".repeat(width(label));
            }
        }
    }

    private List<String> role(RoleReading role) {
        List<String> rows = new ArrayList<>();
        String name = role.role() == null ? "" : wording.name(role.role());
        rows.add(word("reading.role-told." + reading.role().id(), Map.of("role", name)));
        for (Because because : role.because()) {
            if (because.span() != null) rows.add(at(because.span()) + "  " + words(because.span(), WIDTH / 2));
        }
        return rows;
    }

    private String at(Span span) {
        return places.of(reading.draft().place(span).start());
    }

    // ---- section by section ----

    private void section(SectionRead passage) throws IOException {
        Section section = passage.section();
        Paint paint = section.by() == Section.By.NOTHING ? Paint.YELLOW : Paint.BOLD;
        boolean foreign = !section.language().equals(reading.posting().language());
        String language = foreign ? " (" + word("languages." + section.language()) + ")" : "";
        line(paint(paint, wording.section(section.id()))
                + paint(
                        Paint.FAINT,
                        " [" + section.id() + "] "
                                + word("reading.by." + section.by().id()) + language));
    }

    private void read(LineRead line) throws IOException {
        Span span = line.line().span();
        int number = places.line(reading.draft().place(span).start());
        String place = " ".repeat(Math.max(0, NUMBER - Integer.toString(number).length())) + number;
        String mark = line.heading() ? "# " : line.line().bullet() ? "- " : "  ";
        String words = Excerpt.of(reading.draft().text(), span);
        wrapped(paint(Paint.FAINT, place) + "  " + mark, words, line.heading() ? Paint.BOLD : Paint.PLAIN);
        for (Told told : told(line)) {
            if (told.span == null) wrapped(" ".repeat(INDENT), told.what, told.paint);
            else line(" ".repeat(INDENT) + quoted(told));
        }
    }

    private String quoted(Told told) {
        String left = padded(told.what, column);
        int room = Math.max(FEWEST, WIDTH - INDENT - width(left) - 2);
        return paint(told.paint, left) + "  " + paint(Paint.FAINT, words(told.span, room));
    }

    // ---- what was read in a line ----

    private List<Told> told(LineRead line) {
        List<Told> all = new ArrayList<>();
        List<String> grounds = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            if (mention.kind().equals("ground")) grounds.add(wording.name(mention.concept()));
            else all.add(new Told(mention.denied() ? Paint.YELLOW : Paint.GREEN, said(mention), mention.span()));
        }
        if (!grounds.isEmpty()) {
            String words = word("reading.grounds", Map.of("grounds", String.join(", ", grounds)));
            all.add(new Told(Paint.GREEN, words, null));
        }
        for (Fact fact : line.others()) all.add(besides(fact));
        return all;
    }

    private String said(Mention mention) {
        String name = wording.name(mention.concept());
        if (mention.degree() == Mention.Degree.PLAIN) return name;
        return word("reading.degrees." + id(mention.degree()), Map.of("item", name));
    }

    private Told besides(Fact fact) {
        if (fact instanceof Pay pay) return new Told(Paint.CYAN, sum(pay), pay.span());
        if (fact instanceof PayGrade grade) return new Told(Paint.CYAN, word("reading.grade"), grade.span());
        if (fact instanceof Contact contact) {
            return new Told(Paint.CYAN, word("reading.contacts." + id(contact.kind())), contact.span());
        }
        if (fact instanceof DateSaid date) {
            return new Told(
                    Paint.CYAN, word("reading.date", Map.of("date", date.date().toString())), date.span());
        }
        if (fact instanceof RoleNamed named) {
            String role = named.role() == null ? "–" : wording.name(named.role());
            return new Told(Paint.CYAN, word("reading.named", Map.of("role", role)), named.span());
        }
        if (fact instanceof Placeholder gap) {
            return new Told(gap.forApplicant() ? Paint.CYAN : Paint.RED, gap(gap), gap.span());
        }
        return fact instanceof Passage passage
                ? touched(passage.section(), passage.span())
                : touched(((Mention) fact).concept(), ((Mention) fact).span());
    }

    private Told touched(String item, Span span) {
        return new Told(Paint.YELLOW, word("reading.touched", Map.of("item", wording.name(item))), span);
    }

    private String gap(Placeholder gap) {
        if (gap.forApplicant()) return word("reading.gap-applicant");
        return word("reading.gap", Map.of("item", gap.item() == null ? "" : wording.name(gap.item())));
    }

    private String sum(Pay pay) {
        return word(
                "reading.pay",
                Map.of(
                        "low", plain(pay.low()),
                        "high", pay.low().compareTo(pay.high()) == 0 ? "" : plain(pay.high()),
                        "currency", pay.currency() == null ? "" : pay.currency(),
                        "basis", pay.basis() == null ? "" : word("reading.bases." + pay.basis()),
                        "period", pay.period() == null ? "" : word("reading.periods." + pay.period())));
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }

    // ---- laid out ----

    private String words(Span span, int most) {
        return Excerpt.of(reading.draft().text(), span, most);
    }

    /** Words behind a label, each further line beneath the first. */
    private void wrapped(String label, String words, Paint paint) throws IOException {
        int indent = width(label);
        int room = Math.max(FEWEST, WIDTH - indent);
        String start = label;
        String rest = words;
        while (width(rest) > room) {
            int most = rest.offsetByCodePoints(0, room);
            int cut = rest.lastIndexOf(' ', most);
            if (cut <= 0) cut = most;
            line(start + paint(paint, rest.substring(0, cut)));
            rest = rest.substring(cut).strip();
            start = " ".repeat(indent);
        }
        line(start + paint(paint, rest));
    }

    private void line(String words) throws IOException {
        out.write(words.stripTrailing());
        out.write('\n');
    }

    private String paint(Paint paint, String words) {
        return paint.on(words, colours);
    }

    private String word(String key) {
        return wording.word(key);
    }

    private String word(String key, Map<String, String> values) {
        return wording.word(key, values);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    /** Letters of a terminal's line; colours take none. */
    private static int width(String words) {
        String bare = words.replaceAll("\u001b\\[\\d+m", "");
        return bare.codePointCount(0, bare.length());
    }
}
