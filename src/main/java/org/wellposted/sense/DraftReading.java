package org.wellposted.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.wellposted.find.CompanyName;
import org.wellposted.find.Contacts;
import org.wellposted.find.DateFinder;
import org.wellposted.find.PayFinder;
import org.wellposted.find.PayGradeFinder;
import org.wellposted.find.Placeholders;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.layout.HeadingTeller.Heading;
import org.wellposted.layout.HeadingTeller;
import org.wellposted.layout.Labelling;
import org.wellposted.layout.Leaning;
import org.wellposted.layout.Letterhead;
import org.wellposted.layout.Outline;
import org.wellposted.layout.Row;
import org.wellposted.layout.Rows;
import org.wellposted.layout.Seams;
import org.wellposted.line.ConceptMatcher;
import org.wellposted.line.Enumeration;
import org.wellposted.line.RowReading;
import org.wellposted.model.Because;
import org.wellposted.model.Block;
import org.wellposted.model.Contact;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Line;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Mention;
import org.wellposted.model.Pay;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Posting;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Stated;
import org.wellposted.model.Touch;
import org.wellposted.model.Waiver;
import org.wellposted.role.RoleNames;
import org.wellposted.role.RoleTeller;
import org.wellposted.text.Damages;
import org.wellposted.text.Parts.Stretch;
import org.wellposted.text.Placed;
import org.wellposted.text.Words.Range;
import org.wellposted.text.Words;

/** One draft on its way to a posting: rows, headings, what each row says, sections, the facts. */
public final class DraftReading {

    /** A title stands among the first rows and is no longer than this. */
    private static final int TITLE_ROWS = 4;
    private static final int TITLE_WORDS = 12;
    private static final int TITLE_BARE = 9;
    private static final int TITLE_BRIEF = 4;

    /** So much must speak for a section in one row. */
    private static final double TOUCHING = 1;

    /** So many places where an unstated item is touched on are enough to show. */
    private static final int TOUCHES_SHOWN = 3;

    private final Lexicon lexicon;
    private final Draft draft;
    private final Span area;
    private final Words words;
    private final List<Block> blocks;
    private final BitSet runIn;
    private final HeadingTeller teller;
    private final RoleNames roles;
    private final RoleTeller roleTeller;
    private final List<Fact> facts = new ArrayList<>();

    /** @param stretch the part of the draft that is read, in the lexicon's language */
    DraftReading(RoleTeller roleTeller, Lexicon lexicon, Draft draft, Words words, Stretch stretch) {
        this.roleTeller = roleTeller;
        this.lexicon = lexicon;
        this.draft = draft;
        this.area = stretch.area();
        Seams.Mended mended = Seams.mend(draft, stretch.blocks(), words, lexicon);
        this.words = mended.words();
        this.blocks = mended.blocks();
        this.runIn = mended.runIn();
        this.teller = new HeadingTeller(lexicon, this.words, runIn);
        this.roles = new RoleNames(lexicon, this.words);
    }

    /**
     * @param given the role asked for, or null
     * @param begins whether the posting begins with this stretch
     * @param number that of the stretch's first section
     */
    Posting read(String given, boolean begins, int number) {
        List<Row> rows = Rows.of(draft, blocks, words);
        List<Heading> headings = headings(rows);
        int title = title(rows, headings);
        if (title >= 0) headings.set(title, isHeadingLine(rows.get(title)) ? Heading.title(rows.get(title)) : null);
        List<Placeholder> gaps = new Placeholders(lexicon, words).find(area);
        List<RowReading> readings = readings(rows, headings);
        PayFinder payFinder = new PayFinder(lexicon, words);
        Placed<Placeholder> placedGaps = new Placed<>(gaps, Placeholder::span);
        List<Contact> addresses = Contacts.find(draft.text(), area);
        Placed<Contact> contacts = new Placed<>(addresses, Contact::span);
        List<List<Pay>> sums = new ArrayList<>();
        List<Map<String, Double>> leanings = new ArrayList<>();
        Leaning leaning = new Leaning(lexicon, words, placedGaps);
        String[] fixed = new String[rows.size()];
        if (title >= 0) fixed[title] = Section.POSITION;
        Letterhead.read(rows, headings, readings, title, fixed);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            sums.add(payFinder.in(row, false, benefits(readings.get(i))));
            leanings.add(leaning.of(readings.get(i), !sums.get(i).isEmpty(), contacts.overlaps(row.content())));
        }
        String[] labels = Labelling.of(lexicon, rows, headings, leanings, fixed);
        Outline outline = Outline.of(rows, headings, labels, leanings, draft.text(), lexicon.language, number);
        Placed<Section> placed = new Placed<>(outline.sections(), Section::span);
        IntFunction<String> sectionAt = o -> placed.at(o) == null ? Section.OTHER : placed.at(o).id();

        facts.addAll(outline.sections());
        outline.sections().stream()
                .filter(s -> !s.headed() && !s.id().equals(Section.OTHER))
                .forEach(s -> facts.add(new Stated(s.id(), s.body())));
        touched(rows, leanings, outline);
        List<Mention> mentions = say(readings, outline);
        PayGradeFinder grades = new PayGradeFinder(lexicon, words);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Section section = outline.sectionOf(i);
            facts.add(new Line(row.content(), row.bullet(), section.id(), section.number()));
            facts.addAll(grades.in(row));
            pay(section.id().equals(Section.PAY) ? payFinder.in(row, true, List.of()) : sums.get(i));
        }
        gaps.forEach(gap -> facts.add(gap.in(numberAt(placed, gap.span().start()))));
        if (begins) facts.addAll(Damages.find(draft.text(), draft.frontMatter().span().end()));
        addresses.forEach(a -> facts.add(new Contact(a.kind(), a.span(), sectionAt.apply(a.span().start()))));
        facts.addAll(new DateFinder(lexicon, words).find(area, sectionAt).stream().distinct().toList());
        Range titled = titled(rows, headings, title);
        List<RoleNamed> inTitle = titled == null ? List.of() : roles.inTitle(titled);
        List<RoleNamed> named = named(rows, inTitle);
        named.removeIf(n -> n.where() == Where.TEXT && sectionAt.apply(n.span().start()).equals(Section.APPLY));
        Set<RoleNamed> sought = sought(rows, named);
        named.removeIf(n -> n.where() == Where.TEXT && n.words().size() == 1 && !sought.contains(n));
        Span titleAt = titled == null ? null : words.span(titled.from(), titled.to());
        String called = titled == null ? null : titleAt.cut(draft.text());
        RoleReading role = role(given, roleTeller.tell(new RoleTeller.Clues(called, titleAt, inTitle, named, sought, mentions)));
        facts.addAll(inTitle(inTitle, role.role()));
        facts.addAll(named);
        facts.add(role);
        if (begins) {
            draft.frontMatter().notApplicable().forEach((item, reason) ->
                    facts.add(new Waiver(item, reason, draft.frontMatter().span())));
        }
        return new Posting(draft, lexicon.language, facts);
    }

    private List<Heading> headings(List<Row> rows) {
        List<Heading> headings = new ArrayList<>();
        Heading open = null;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Heading heading = teller.tell(row, i + 1 < rows.size() ? rows.get(i + 1) : null);
            if (heading != null) heading = heading.under(open);
            boolean names = heading != null && !heading.told() && roles.names(row.words());
            headings.add(names ? Heading.title(row) : heading);
            if (heading != null && heading.told()) open = heading.opens() ? heading : open;
        }
        yieldToOwn(rows, headings);
        return headings;
    }

    /** What the format labels and the writer heads as well is headed by the writer. */
    private static void yieldToOwn(List<Row> rows, List<Heading> headings) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && heading.told() && rows.get(i).section() == null) own.add(heading.section());
        }
        for (int i = 0; i < rows.size(); i++) {
            String section = rows.get(i).section();
            if (section != null) headings.set(i, Heading.named(rows.get(i), own.contains(section)));
        }
    }

    /** The number of the row that is a bare title, or -1. */
    private int title(List<Row> rows, List<Heading> headings) {
        boolean headed = headings.stream().anyMatch(h -> h != null && h.told() && h.section().equals(Section.POSITION));
        int first = -1;
        for (int i = 0; i < Math.min(TITLE_ROWS, rows.size()); i++) {
            Row row = rows.get(i);
            boolean told = headings.get(i) != null && headings.get(i).told();
            if (!headed && isTop(row, i, rows)) return i;
            if (told || row.bullet() || row.words().isEmpty() || row.words().size() > TITLE_WORDS) continue;
            // a label further down may say the trade; what stands first says the job
            if (headed && i > 0 && row.kind() != Block.Kind.HEADING) continue;
            if (namesJob(row)) return i;
            if (first < 0 && i == 0 && !headed && looksLikeTitle(row)) first = i;
        }
        return first;
    }

    /** The first heading of all, on the highest level, is the title, though a word in it may open other sections. */
    private boolean isTop(Row row, int i, List<Row> rows) {
        boolean first = rows.subList(0, i).stream().noneMatch(before -> before.kind() == Block.Kind.HEADING);
        boolean highest = rows.stream()
                .filter(other -> other.kind() == Block.Kind.HEADING)
                .allMatch(other -> other == row || other.level() > row.level());
        boolean headed = rows.stream().filter(other -> other.kind() == Block.Kind.HEADING).count() > 1 || row.level() == 1;
        return row.kind() == Block.Kind.HEADING && first && highest && headed && !teller.covers(row);
    }

    /** The title in a draft's front matter is shown as a heading somewhere, but is none in the draft. */
    private boolean isHeadingLine(Row row) {
        return row.marked() && row.content().start() >= draft.frontMatter().span().end();
    }

    private static List<Span> benefits(RowReading reading) {
        return reading.said().stream()
                .filter(s -> s.full() && s.concept().kind().equals("benefit") && s.concept().touches() == null)
                .map(RowReading.Said::span)
                .toList();
    }

    /** Of a sentence a name of one word makes no title: "You will cook for our guests." */
    private boolean namesJob(Row row) {
        RoleNamed name = roles.named(row.words(), Where.TITLE);
        if (name == null || name.words().size() > 1 || row.words().size() <= TITLE_BRIEF) return name != null;
        return !row.content().cut(draft.text()).endsWith(".");
    }

    private boolean looksLikeTitle(Row row) {
        String text = row.content().cut(draft.text());
        char end = text.charAt(text.length() - 1);
        boolean sentence = end == '.' || end == '!' || end == '?' || end == ':';
        boolean tells = row.words().size() > TITLE_BRIEF && lexicon.cues.in(words, row.words()).stream().anyMatch(cue -> !lexicon.particulars.contains(cue.value()))
                || row.words().size() > TITLE_BARE;
        boolean address = !Contacts.find(text, new Span(0, text.length())).isEmpty();
        boolean firm = RowReading.of(row, row.words(), new ConceptMatcher(lexicon, words), lexicon, words).said().stream()
                .anyMatch(s -> s.full() && Section.EMPLOYER.equals(s.concept().states()));
        return !sentence && !tells && !address && !firm;
    }

    private List<RowReading> readings(List<Row> rows, List<Heading> headings) {
        ConceptMatcher matcher = new ConceptMatcher(lexicon, words);
        List<RowReading> readings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = headings.get(i);
            Range body = heading == null ? rows.get(i).words() : heading.told() ? heading.rest() : rows.get(i).words();
            readings.add(RowReading.of(rows.get(i), body, matcher, lexicon, words));
        }
        return readings;
    }

    private List<Mention> say(List<RowReading> readings, Outline outline) {
        List<Mention> mentions = new ArrayList<>();
        List<Touch> touches = new ArrayList<>();
        Map<Section, Boolean> preferredByHeading = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            RowReading reading = readings.get(i);
            Section section = outline.sectionOf(i);
            boolean preferred = section.headed() && preferredByHeading.computeIfAbsent(section, this::prefers);
            for (RowReading.Said said : reading.said()) {
                Concept concept = said.concept();
                if (!said.full()) {
                    Enumeration line = new Enumeration(lexicon, words, reading.body());
                    touches.add(new Touch(concept.id(), said.span(), line.holds(words.in(said.span()))));
                    continue;
                }
                Degree degree = preferred && said.degree() == Degree.PLAIN ? Degree.PREFERRED : said.degree();
                boolean employer = Section.EMPLOYER.equals(concept.states());
                Span span = employer ? CompanyName.of(said.span(), reading.row(), words) : said.span();
                mentions.add(new Mention(
                        concept.id(), concept.kind(), span, reading.row().content(), section.id(), degree));
                if (degree == Degree.DENIED) continue;
                if (concept.states() != null) facts.add(new Stated(concept.states(), span));
                if (concept.touches() != null) facts.add(new Touch(concept.touches(), span, false));
            }
        }
        facts.addAll(mentions);
        Set<String> stated = new HashSet<>();
        mentions.forEach(m -> stated.add(m.concept()));
        touches.stream()
                .filter(t -> !stated.contains(t.item()))
                .sorted(Comparator.comparing(touch -> !touch.alone()))
                .collect(Collectors.groupingBy(Touch::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(all -> facts.addAll(all.subList(0, Math.min(TOUCHES_SHOWN, all.size()))));
        return mentions;
    }

    /** A section that no stretch was taken for is touched on where a row yet speaks for it. */
    private void touched(List<Row> rows, List<Map<String, Double>> leanings, Outline outline) {
        Set<String> there = new HashSet<>();
        outline.sections().forEach(section -> there.add(section.id()));
        for (int i = 0; i < rows.size(); i++) {
            Span at = rows.get(i).content();
            leanings.get(i).forEach((section, points) -> {
                if (points >= TOUCHING && there.add(section)) facts.add(new Touch(section, at, false));
            });
        }
    }

    private static int numberAt(Placed<Section> sections, int offset) {
        Section section = sections.at(offset);
        return section == null ? -1 : section.number();
    }

    /** Under "Nice to have" all is preferred that does not say otherwise. */
    private boolean prefers(Section section) {
        return lexicon.tables.sentences().degrees().in(words, words.in(section.heading())).stream()
                .anyMatch(hit -> hit.value() == Degree.PREFERRED);
    }

    private void pay(List<Pay> sums) {
        for (Pay pay : sums) {
            facts.add(pay);
            facts.add(new Stated(Section.PAY, pay.span()));
        }
    }

    /** The words that name the job, of the bare title or behind the heading for it; null if there are none. */
    private Range titled(List<Row> rows, List<Heading> headings, int title) {
        Range first = null;
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = headings.get(i);
            boolean position = heading != null && heading.told() && heading.section().equals(Section.POSITION);
            if (i != title && !position) continue;
            Range range = i == title ? rows.get(i).words() : heading.rest();
            if (range.isEmpty() && i + 1 < rows.size()) range = rows.get(i + 1).words();
            if (range.isEmpty() || range.size() > TITLE_WORDS * 2) continue;
            if (roles.named(range, Where.TITLE) != null) return range;
            if (first == null) first = range;
        }
        return first;
    }

    /** The job that the title is taken for, and one that stands beside it. */
    private static List<RoleNamed> inTitle(List<RoleNamed> all, String role) {
        if (all.isEmpty()) return List.of();
        RoleNamed first = all.stream().filter(n -> n.role().equals(role)).findFirst().orElse(all.get(0));
        List<RoleNamed> named = new ArrayList<>(List.of(first));
        all.stream()
                .filter(n -> !n.role().equals(first.role()) && !n.span().overlaps(first.span()))
                .filter(n -> all.stream().noneMatch(o -> o.role().equals(first.role()) && o.span().overlaps(n.span())))
                .findFirst()
                .ifPresent(n -> named.add(new RoleNamed(n.role(), Where.BESIDE, n.words(), n.span())));
        return named;
    }

    /** The jobs named elsewhere than in the title. */
    private List<RoleNamed> named(List<Row> rows, List<RoleNamed> inTitle) {
        List<RoleNamed> named = new ArrayList<>();
        for (Row row : rows) {
            lexicon.tables.sentences().subjectLine().in(words, row.words()).stream()
                    .findFirst()
                    .map(cue -> roles.subject(row, cue.to() - 1))
                    .ifPresent(named::add);
        }
        List<RoleNamed> known = new ArrayList<>(inTitle);
        known.addAll(named);
        named.addAll(roles.inText(words.in(area), known));
        return named;
    }

    /** "We are looking for a cook": elsewhere in running text a single word may be a verb, or somebody else's job. */
    private Set<RoleNamed> sought(List<Row> rows, List<RoleNamed> named) {
        Set<RoleNamed> sought = new HashSet<>();
        for (Row row : rows) {
            if (named.isEmpty() || !lexicon.tables.titles().seeking().anyIn(words, row.words())) continue;
            named.stream().filter(n -> row.content().contains(n.span())).forEach(sought::add);
        }
        return sought;
    }

    private static RoleReading role(String given, RoleReading read) {
        if (given == null) return read;
        List<Because> because = given.equals(read.role()) ? read.because() : List.of();
        String other = given.equals(read.role()) ? read.runnerUp() : read.role();
        return new RoleReading(given, other, because, List.of(), List.of());
    }
}
