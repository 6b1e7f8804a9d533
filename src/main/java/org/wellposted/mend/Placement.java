package org.wellposted.mend;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.SectionKind;
import org.wellposted.model.Edit;
import org.wellposted.model.Item;
import org.wellposted.model.Line;
import org.wellposted.model.Posting;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Status;

/**
 * Finds the place in a draft where something belongs: at the end of its section, in the manner of the lines there;
 * where there is no such section, under a new heading in the conventional order.
 */
public final class Placement {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final int enoughHeadings;
    private final String text;
    private final Language language;
    private final List<String> order;
    private final Set<String> statements;
    private final List<Item> checklist;
    private final List<Section> sections;
    private final List<Line> lines;
    private final Map<Integer, List<Line>> bySection;
    private final NavigableMap<Integer, Line> byStart = new TreeMap<>();
    private final Map<String, List<Line>> saying = new HashMap<>();
    private final int begin;
    private final Manner manner;

    Placement(Posting posting, List<Item> checklist, Knowledge knowledge, PlacementCuts cuts) {
        this.enoughHeadings = cuts.headings();
        this.text = posting.draft().text();
        this.language = knowledge.language(posting.language());
        this.order = knowledge.sections().stream().map(SectionKind::id).toList();
        this.statements = knowledge.sections().stream()
                .filter(kind -> kind.kind().equals("statement"))
                .map(SectionKind::id)
                .collect(Collectors.toSet());
        this.checklist = checklist;
        // what is added is in the posting's main language, and stands with it
        this.sections = posting.all(Section.class)
                .filter(section -> section.language().equals(posting.language()))
                .toList();
        this.lines = posting.all(Line.class).toList();
        this.bySection = lines.stream().collect(Collectors.groupingBy(Line::number));
        this.lines.forEach(line -> byStart.put(line.span().start(), line));
        this.begin = afterHead(posting.draft().frontMatter().span().end());
        this.manner = Manner.of(posting);
    }

    /** The change that puts these pieces where their section is, or makes one for them. */
    public Edit put(String section, List<Piece> pieces) {
        Section home = home(section);
        if (home != null && home.body().isEmpty()) return beneath(home, pieces);
        if (home != null) return within(linesOf(home), pieces);
        List<Line> said = saying.computeIfAbsent(section, this::linesSaying);
        return said.isEmpty() ? anew(section, pieces) : within(said, pieces);
    }

    /** The section to go on with, or null. Among headings a lone line that has none may be there by mistake. */
    private Section home(String section) {
        Section home = sections.stream()
                .filter(s -> s.id().equals(section))
                .min(Comparator.<Section, Boolean>comparing(s -> s.body().isEmpty())
                        .thenComparing(s -> !s.headed())
                        .thenComparing(s -> -linesOf(s).size()))
                .orElse(null);
        if (home == null || home.headed()) return home;
        boolean amongHeadings = sections.stream().filter(Section::headed).count() >= enoughHeadings;
        return amongHeadings && linesOf(home).size() < 2 ? null : home;
    }

    private Edit beneath(Section hollow, List<Piece> pieces) {
        StringBuilder added = new StringBuilder(manner.step());
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) added.append(manner.lineEnd());
            added.append(pieces.get(i).listed() ? manner.bullet() : "")
                    .append(pieces.get(i).opening(language));
        }
        return insertion(Manner.lineEnd(text, hollow.span().end()), added.toString());
    }

    private List<Line> linesOf(Section home) {
        return bySection.getOrDefault(home.number(), List.of()).stream()
                .filter(line -> home.heading() == null || !home.heading().contains(line.span()))
                .toList();
    }

    /** The lines in running text that say what a section would. */
    private List<Line> linesSaying(String section) {
        Set<Line> said = new LinkedHashSet<>();
        checklist.stream()
                .filter(item -> item.id().equals(section) && item.status() == Status.PRESENT)
                .flatMap(item -> item.spans().stream())
                .forEach(span -> said.addAll(linesIn(span)));
        return said.stream().sorted(Comparator.comparing(Line::span)).toList();
    }

    private Collection<Line> linesIn(Span span) {
        Integer first = byStart.floorKey(span.start());
        int from = first == null ? span.start() : first;
        Map<Integer, Line> near = byStart.subMap(from, Math.max(from, span.end()));
        return near.values().stream().filter(line -> line.span().overlaps(span)).toList();
    }

    private Edit within(List<Line> home, List<Piece> pieces) {
        List<Line> bullets = home.stream().filter(Line::bullet).toList();
        Line last = home.get(home.size() - 1);
        boolean list = !bullets.isEmpty() && (last.bullet() || pieces.get(0).listed());
        return list ? toList(bullets, pieces) : toProse(last, pieces);
    }

    private Edit toList(List<Line> bullets, List<Piece> pieces) {
        String mark = bullets.stream()
                .map(this::mark)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
        Line last = bullets.get(bullets.size() - 1);
        if (mark(last).length() == mark.length()) mark = mark(last);
        Line first = bullets.get(0);
        boolean apart = bullets.size() > 1 && blankBetween(first, bullets.get(1));
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            added.append(manner.lineEnd()).append(apart ? manner.lineEnd() : "");
            added.append(counted(mark, i + 1)).append(pieces.get(i).text());
        }
        return insertion(endOf(last, mark), added.toString());
    }

    /** Where an item ends, lines that are indented beneath it included. */
    private int endOf(Line bullet, String mark) {
        int end = Manner.lineEnd(text, bullet.span().end());
        while (end < text.length()) {
            int start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            int first = start;
            while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) first++;
            boolean beneath =
                    first - start > mark.length() - mark.stripLeading().length();
            if (!beneath || first == Manner.lineEnd(text, first)) return end;
            end = Manner.lineEnd(text, first);
        }
        return end;
    }

    private String mark(Line bullet) {
        return Manner.mark(text, bullet.span().start());
    }

    /** The mark of an item so many behind the one that has this mark. */
    private static String counted(String mark, int behind) {
        Matcher number = NUMBER.matcher(mark);
        if (!number.find() || number.end() - number.start() > 4) return mark;
        int next = Integer.parseInt(number.group()) + behind;
        return mark.substring(0, number.start()) + next + mark.substring(number.end());
    }

    private boolean blankBetween(Line a, Line b) {
        return text.substring(a.span().end(), b.span().start())
                        .lines()
                        .filter(String::isBlank)
                        .count()
                > 1;
    }

    private Edit toProse(Line last, List<Piece> pieces) {
        StringBuilder added = new StringBuilder();
        int end = last.span().end();
        char before = text.charAt(end - 1);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.listed()) {
                added.append(i == 0 ? manner.step() : manner.lineEnd()).append(manner.bullet());
            } else {
                added.append(before == '.' || before == '!' || before == '?' ? " " : manner.step());
            }
            added.append(piece.text());
            before = piece.text().charAt(piece.text().length() - 1);
        }
        return insertion(pieces.get(0).listed() ? Manner.lineEnd(text, end) : end, added.toString());
    }

    private Edit anew(String section, List<Piece> pieces) {
        // a statement is the last thing that a posting says, and needs no heading to be known
        if (statements.contains(section)) {
            String apart = manner.lineEnd() + manner.lineEnd();
            return insertion(trimmed(text.length()), apart + pieces.get(0).opening(language));
        }
        String whole = manner.section(language.statement(section).heading(), pieces, language);
        int place = order.indexOf(section);
        Section neighbour = null;
        int least = order.size() - place;
        for (Section other : sections) {
            int where = order.indexOf(other.id());
            int distance = where < 0 ? Integer.MAX_VALUE : Math.abs(where - place);
            if (distance < least || distance == least && where < place) {
                neighbour = other;
                least = distance;
            }
        }
        if (place + 1 < least || sections.isEmpty() && place == 0) return before(begin, whole);
        if (neighbour == null) return insertion(trimmed(text.length()), manner.gap() + whole);
        if (order.indexOf(neighbour.id()) > place) {
            return before(Manner.lineStart(text, neighbour.span().start()), whole);
        }
        return behind(Manner.lineEnd(text, trimmed(endOf(neighbour))), whole);
    }

    private Edit before(int at, String whole) {
        int safe = behindUnheaded(at);
        return safe == at
                ? insertion(at, whole + manner.gap())
                : insertion(Manner.lineEnd(text, trimmed(safe)), manner.gap() + whole);
    }

    private Edit behind(int at, String whole) {
        return insertion(Manner.lineEnd(text, trimmed(behindUnheaded(at))), manner.gap() + whole);
    }

    /** A new heading would take in what follows it under no heading of its own: it comes behind that. */
    private int behindUnheaded(int at) {
        int safe = at;
        for (Section section : sections) {
            if (section.span().start() < safe) continue;
            if (section.headed()) break;
            safe = section.span().end();
        }
        return safe;
    }

    /** Where a section ends, what follows it under no heading and tells nothing included. */
    private int endOf(Section section) {
        int end = section.span().end();
        for (int i = sections.indexOf(section) + 1; i < sections.size(); i++) {
            Section next = sections.get(i);
            if (next.headed() || !next.id().equals(Section.OTHER)) break;
            end = next.span().end();
        }
        return end;
    }

    private int trimmed(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) last--;
        return last;
    }

    private int afterHead(int end) {
        int start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        return start;
    }

    private static Edit insertion(int at, String added) {
        return new Edit(new Span(at, at), added);
    }
}
