package org.wellposted.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Draft;
import org.wellposted.model.Fact;
import org.wellposted.model.Line;
import org.wellposted.model.Mention;
import org.wellposted.model.Passage;
import org.wellposted.model.Pay;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Posting;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.model.Strength;

/**
 * A posting laid open: section by section and line by line what was read there, and how it was told.
 *
 * @param language how its language was told: asked, front matter, or text
 * @param role how its role was told
 * @param sections its sections, in order, each with all its lines
 */
public record Reading(Posting posting, Told language, Told role, List<SectionRead> sections) {

    /** How a language or a role was told. */
    enum Told {
        ASKED,
        FRONT_MATTER,
        TITLE,
        TEXT,
        DUTIES,
        UNKNOWN;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param lines its heading's line included, where it has one of its own */
    public record SectionRead(Section section, List<LineRead> lines) {}

    /**
     * @param heading whether the line is its section's heading and nothing else
     * @param mentions in the order of their words
     * @param others pay, contacts, dates, gaps, jobs named and what is only touched on, in the order of their words
     */
    record LineRead(Line line, boolean heading, List<Mention> mentions, List<Fact> others) {

        boolean toldNothing() {
            return !heading && mentions.isEmpty() && others.isEmpty();
        }
    }

    public Reading {
        sections = List.copyOf(sections);
    }

    /**
     * @param setting what the draft was read with
     */
    public static Reading of(Posting posting, Setting setting) {
        return new Reading(posting, language(posting, setting), role(posting, setting), sections(posting));
    }

    Draft draft() {
        return posting.draft();
    }

    private static Told language(Posting posting, Setting setting) {
        if (setting.language() != null) return Told.ASKED;
        return posting.draft().frontMatter().language() != null ? Told.FRONT_MATTER : Told.TEXT;
    }

    private static Told role(Posting posting, Setting setting) {
        RoleReading role = posting.role();
        if (setting.role() != null) return Told.ASKED;
        if (posting.draft().frontMatter().role() != null) return Told.FRONT_MATTER;
        if (role.role() == null) return Told.UNKNOWN;
        String what = role.because().isEmpty() ? "" : role.because().get(0).what();
        return what.equals(Told.TITLE.id()) ? Told.TITLE : what.equals(Told.TEXT.id()) ? Told.TEXT : Told.DUTIES;
    }

    private static List<SectionRead> sections(Posting posting) {
        Map<Span, List<Mention>> mentions = new HashMap<>();
        posting.all(Mention.class)
                .filter(Mention::stated)
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> mentions.computeIfAbsent(mention.line(), at -> new ArrayList<>())
                        .add(mention));
        Map<Integer, List<Fact>> others = others(posting);
        Map<Integer, Section> byNumber = new TreeMap<>();
        Map<Integer, List<LineRead>> lines = new HashMap<>();
        posting.all(Section.class).forEach(section -> byNumber.put(section.number(), section));
        posting.all(Line.class).forEach(line -> {
            Section section = byNumber.get(line.number());
            boolean heading =
                    section != null && section.headed() && section.heading().contains(line.span());
            lines.computeIfAbsent(line.number(), at -> new ArrayList<>())
                    .add(new LineRead(
                            line,
                            heading,
                            mentions.getOrDefault(line.span(), List.of()),
                            others.getOrDefault(line.span().start(), List.of())));
        });
        return byNumber.values().stream()
                .map(section -> {
                    List<LineRead> own = lines.getOrDefault(section.number(), List.of());
                    return new SectionRead(section, List.copyOf(own));
                })
                .toList();
    }

    /**
     * What is touched on and not stated.
     *
     * @param item the id of a concept or a section
     */
    record Touch(String item, Span span) {}

    List<Touch> touches() {
        List<Touch> touches = new ArrayList<>();
        posting.facts().forEach(fact -> {
            if (fact instanceof Passage passage && passage.strength() != Strength.STATED) {
                touches.add(new Touch(passage.section(), passage.span()));
            }
        });
        posting.all(Mention.class)
                .filter(mention -> !mention.stated())
                .forEach(mention -> touches.add(new Touch(mention.concept(), mention.span())));
        return touches;
    }

    /** All that is neither a section nor a concept, by the line it is read in: the last that begins before it. */
    private static Map<Integer, List<Fact>> others(Posting posting) {
        TreeMap<Integer, List<Fact>> others = new TreeMap<>();
        posting.all(Line.class).forEach(line -> others.put(line.span().start(), new ArrayList<>()));
        if (others.isEmpty()) return others;
        posting.facts().stream()
                .filter(fact -> place(fact) != null)
                .sorted(Comparator.comparing(Reading::place))
                .forEach(fact -> {
                    Map.Entry<Integer, List<Fact>> line =
                            others.floorEntry(place(fact).start());
                    (line == null ? others.firstEntry() : line).getValue().add(fact);
                });
        return others;
    }

    /** Where one of the facts stands that a line shows besides its mentions; null for any other. */
    static Span place(Fact fact) {
        if (fact instanceof Pay pay) return pay.span();
        if (fact instanceof PayGrade grade) return grade.span();
        if (fact instanceof Contact contact) return contact.span();
        if (fact instanceof DateSaid date) return date.span();
        if (fact instanceof Placeholder gap) return gap.span();
        if (fact instanceof RoleNamed named) return named.span();
        if (fact instanceof Mention mention) return mention.stated() ? null : mention.span();
        return fact instanceof Passage passage && passage.strength() != Strength.STATED ? passage.span() : null;
    }
}
