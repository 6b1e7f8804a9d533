package org.wellposted.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Concept;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Because;
import org.wellposted.model.Block;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Line;
import org.wellposted.model.Mention;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Pay;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Posting;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Stated;
import org.wellposted.model.Touch;
import org.wellposted.model.Waiver;
import org.wellposted.sense.HeadingTeller.Heading;
import org.wellposted.sense.Words.Range;

/** One draft on its way to a posting: rows, headings, what each row says, sections, the facts. */
final class DraftReading {

    private static final String POSITION = "position";

    /** A title stands among the first rows and is no longer than this. */
    private static final int TITLE_ROWS = 4;
    private static final int TITLE_WORDS = 12;

    /** So many places where an unstated item is touched on are enough to show. */
    private static final int TOUCHES_SHOWN = 3;

    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final Draft draft;
    private final Words words;
    private final RoleTeller roles;
    private final List<Fact> facts = new ArrayList<>();

    DraftReading(Knowledge knowledge, Lexicon lexicon, Draft draft, Words words) {
        this.knowledge = knowledge;
        this.lexicon = lexicon;
        this.draft = draft;
        this.words = words;
        this.roles = new RoleTeller(lexicon, knowledge.roles(), words);
    }

    /** @param given the role asked for, or null */
    Posting read(String given) {
        int from = draft.frontMatter().span().end();
        List<Row> rows = Rows.of(draft, words);
        List<Heading> headings = headings(rows);
        int title = title(rows, headings);
        if (title >= 0) headings.set(title, rows.get(title).marked() ? Heading.title(rows.get(title)) : null);
        List<Placeholder> gaps = new Placeholders(lexicon, words).find(from);
        List<RowReading> readings = readings(rows, headings);
        PayFinder payFinder = new PayFinder(knowledge.money(), lexicon, words);
        Placed<Placeholder> placedGaps = new Placed<>(gaps, Placeholder::span);
        List<Contact> addresses = Contacts.find(draft.text(), from);
        Placed<Contact> contacts = new Placed<>(addresses, Contact::span);
        List<List<Pay>> sums = new ArrayList<>();
        String[] labels = new String[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            Row row = rows.get(i);
            sums.add(payFinder.in(row, false, speaksOfBenefit(readings.get(i))));
            boolean pays = !sums.get(i).isEmpty();
            boolean contact = contacts.overlaps(row.content());
            labels[i] = i == title ? POSITION : Labels.of(readings.get(i), placedGaps, pays, contact);
        }
        Outline outline = Outline.of(rows, headings, labels);
        Placed<Section> placed = new Placed<>(outline.sections(), Section::span);
        IntFunction<String> sectionAt = o -> placed.at(o) == null ? Labels.OTHER : placed.at(o).id();

        facts.addAll(outline.sections());
        outline.sections().stream()
                .filter(s -> !s.headed() && !s.id().equals(Labels.OTHER))
                .forEach(s -> facts.add(new Stated(s.id(), s.body())));
        List<Mention> mentions = say(readings, outline);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Section section = outline.sectionOf(i);
            facts.add(new Line(row.content(), row.bullet(), section.id(), section.number()));
            pay(section.id().equals("pay") ? payFinder.in(row, true, false) : sums.get(i));
        }
        gaps.forEach(gap -> facts.add(gap.in(numberAt(placed, gap.span().start()))));
        addresses.forEach(a -> facts.add(new Contact(a.kind(), a.span(), sectionAt.apply(a.span().start()))));
        facts.addAll(new DateFinder(lexicon, words).find(from, sectionAt).stream().distinct().toList());
        List<RoleNamed> named = named(rows, headings, title);
        named.removeIf(n -> n.where() == Where.TEXT && sectionAt.apply(n.span().start()).equals("apply"));
        facts.addAll(named);
        facts.add(role(given, named, mentions));
        draft.frontMatter().notApplicable().forEach((item, reason) ->
                facts.add(new Waiver(item, reason, draft.frontMatter().span())));
        return new Posting(draft, lexicon.language.id(), facts);
    }

    private List<Heading> headings(List<Row> rows) {
        HeadingTeller teller = new HeadingTeller(lexicon, words);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            headings.add(teller.tell(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null));
        }
        return headings;
    }

    /** The number of the row that is a bare title, or -1. */
    private int title(List<Row> rows, List<Heading> headings) {
        boolean headed = headings.stream().anyMatch(h -> h != null && h.told() && h.section().equals(POSITION));
        int first = -1;
        for (int i = 0; i < Math.min(TITLE_ROWS, rows.size()); i++) {
            Row row = rows.get(i);
            boolean told = headings.get(i) != null && headings.get(i).told();
            if (told || row.bullet() || row.words().isEmpty() || row.words().size() > TITLE_WORDS) continue;
            if (headed && row.kind() != Block.Kind.HEADING) continue;
            if (roles.named(row.words(), Where.TITLE) != null) return i;
            if (first < 0 && i == 0 && !headed && looksLikeTitle(row)) first = i;
        }
        return first;
    }

    private static boolean speaksOfBenefit(RowReading reading) {
        return reading.said().stream()
                .anyMatch(s -> s.full() && s.concept().kind().equals("benefit") && s.concept().touches() == null);
    }

    private boolean looksLikeTitle(Row row) {
        String text = row.content().cut(draft.text());
        char end = text.charAt(text.length() - 1);
        boolean sentence = end == '.' || end == '!' || end == '?' || end == ':';
        boolean address = !Contacts.find(text, 0).isEmpty();
        boolean firm = RowReading.of(row, row.words(), new ConceptMatcher(lexicon, words), lexicon, words).said().stream()
                .anyMatch(s -> s.full() && "employer".equals(s.concept().states()));
        return !sentence && !address && !firm;
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
                    touches.add(new Touch(concept.id(), said.span()));
                    continue;
                }
                Degree degree = preferred && said.degree() == Degree.PLAIN ? Degree.PREFERRED : said.degree();
                mentions.add(new Mention(
                        concept.id(), concept.kind(), said.span(), reading.row().content(), section.id(), degree));
                if (degree == Degree.DENIED) continue;
                if (concept.states() != null) facts.add(new Stated(concept.states(), said.span()));
                if (concept.touches() != null) facts.add(new Touch(concept.touches(), said.span()));
            }
        }
        facts.addAll(mentions);
        Set<String> stated = new HashSet<>();
        mentions.forEach(m -> stated.add(m.concept()));
        touches.stream()
                .filter(t -> !stated.contains(t.item()))
                .collect(Collectors.groupingBy(Touch::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(all -> facts.addAll(all.subList(0, Math.min(TOUCHES_SHOWN, all.size()))));
        return mentions;
    }

    /** Under "Nice to have" all is preferred that does not say otherwise. */
    private static int numberAt(Placed<Section> sections, int offset) {
        Section section = sections.at(offset);
        return section == null ? -1 : section.number();
    }

    private boolean prefers(Section section) {
        return lexicon.degrees.in(words, words.in(section.heading())).stream()
                .anyMatch(hit -> hit.value() == Degree.PREFERRED);
    }

    private void pay(List<Pay> sums) {
        for (Pay pay : sums) {
            facts.add(pay);
            facts.add(new Stated("pay", pay.span()));
        }
    }

    private List<RoleNamed> named(List<Row> rows, List<Heading> headings, int title) {
        List<RoleNamed> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = headings.get(i);
            boolean position = heading != null && heading.told() && heading.section().equals(POSITION);
            if (i != title && !position) continue;
            Range range = i == title ? rows.get(i).words() : heading.rest();
            if (range.isEmpty() && i + 1 < rows.size()) range = rows.get(i + 1).words();
            RoleNamed it = range.size() > TITLE_WORDS * 2 ? null : roles.named(range, Where.TITLE);
            if (it != null && named.isEmpty()) named.add(it);
        }
        for (Row row : rows) {
            lexicon.subjectCues.in(words, row.words()).stream()
                    .findFirst()
                    .map(cue -> roles.subject(row, cue.to() - 1))
                    .ifPresent(named::add);
        }
        named.addAll(roles.inText(new Range(words.from(draft.frontMatter().span().end()), words.count()), named));
        return named;
    }

    private RoleReading role(String given, List<RoleNamed> named, List<Mention> mentions) {
        RoleReading read = roles.read(named, mentions);
        if (given == null) return read;
        List<Because> because = given.equals(read.role()) ? read.because() : List.of();
        return new RoleReading(given, given.equals(read.role()) ? read.runnerUp() : read.role(), because);
    }
}
