package org.wellposted.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellposted.Wellposted;
import org.wellposted.author.LabelledPostings.Label;
import org.wellposted.author.LabelledPostings.Labelled;
import org.wellposted.author.LabelledPostings.Said;
import org.wellposted.model.Item;
import org.wellposted.model.Mention;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/**
 * What the checker tells of labelled real postings, item by item, and what it tells wrong.
 *
 * @param languages the figures by language
 * @param kinds by language and kind of item: "en duty"
 * @param roles by role
 * @param concepts by concept
 * @param wrong each wrong answer, the gravest kind first, then by concept
 * @param refused what could not be understood
 * @param labels how many labels were scored
 */
public record ItemTrial(
        Map<String, ItemFigures> languages,
        Map<String, ItemFigures> kinds,
        Map<String, ItemFigures> roles,
        Map<String, ItemFigures> concepts,
        List<Wrong> wrong,
        List<String> refused,
        int labels) {

    private static final String DUTY = "duty";

    /** What parts a list: so many make it one. */
    private static final Pattern PARTS = Pattern.compile("[,;/]|\\s(?:and|e|ed|ve)\\s");

    private static final int LIST = 3;

    /** Sections that are read for something other than duties and demands. */
    private static final Set<String> ELSEWHERE =
            Set.of("about-us", "benefits", "apply", "equal-opportunity", "privacy");

    /** How an answer is wrong, the gravest first. */
    public enum Error {
        STATED_TOLD_MISSING,
        ABSENT_TOLD_PRESENT,
        PARTLY_TOLD_MISSING,
        PARTLY_TOLD_PRESENT;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What it is likely to come from. */
    public enum Cause {
        /** Its own words alone are understood: they stand in a section where they do not count, or are said of others. */
        SECTION_OR_WHO_ACTS,
        /** It is one of a list under one verb. */
        LIST_UNDER_ONE_VERB,
        /** A wider concept is understood there. */
        WIDER_WORD,
        /** Words of it are known, and too few. */
        WORDS_NOT_JOINED,
        /** None of its words is known. */
        UNKNOWN_WORDS,
        /** Another item of the role that is stated is understood at the same words. */
        TWIN,
        /** The words stand where no duty or demand does. */
        SECTION,
        /** The words are taken for more than they say. */
        TOO_WIDE_A_FORM;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * @param labelled the reader's words; empty for what is absent
     * @param told the words that the checker rests on; empty for what is told missing
     */
    public record Wrong(
            Error error, Cause cause, String concept, String language, String posting, String labelled, String told) {}

    static ItemTrial of(LabelledPostings labelled, Wellposted wellposted) {
        ItemTrial trial = new ItemTrial(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                0);
        int labels = 0;
        for (Labelled posting : labelled.postings()) labels += trial.add(posting, wellposted);
        trial.wrong.sort(
                Comparator.comparing(Wrong::error).thenComparing(Wrong::concept).thenComparing(Wrong::posting));
        return new ItemTrial(
                trial.languages, trial.kinds, trial.roles, trial.concepts, trial.wrong, trial.refused, labels);
    }

    /** Concepts by how many of their answers are wrong, the worst first. */
    public Map<String, Long> worst() {
        return wrong.stream().collect(Collectors.groupingBy(Wrong::concept, TreeMap::new, Collectors.counting()));
    }

    private int add(Labelled posting, Wellposted wellposted) {
        Report report;
        try {
            report = wellposted.check(
                    Drafts.read(posting.id() + ".txt", posting.text()), Setting.of(posting.language(), posting.role()));
        } catch (Refused e) {
            refused.add(posting.id() + ": " + e.problem().id());
            return 0;
        }
        Map<String, Item> told = new HashMap<>();
        report.checklist().forEach(item -> told.put(item.id(), item));
        int scored = 0;
        for (Map.Entry<String, Said> entry : posting.items().entrySet()) {
            Item item = told.get(entry.getKey());
            if (item == null || item.status() == Status.NOT_APPLICABLE) continue;
            scored++;
            Label label = entry.getValue().label();
            boolean duty = item.expected().kind().equals(DUTY);
            figures(languages, posting.language()).count(item.status(), label);
            figures(kinds, posting.language() + (duty ? " duties" : " others")).count(item.status(), label);
            figures(roles, posting.role()).count(item.status(), label);
            figures(concepts, item.id()).count(item.status(), label);
            Error error = error(item.status(), label);
            if (error == null) continue;
            String shown = item.spans().stream()
                    .map(span -> span.cut(report.draft().text()).replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" | "));
            Cause cause = item.status() == Status.MISSING
                    ? causeOfMissing(entry.getValue().words(), item, posting, wellposted)
                    : causeOfPresent(item, posting, report);
            wrong.add(new Wrong(
                    error,
                    cause,
                    item.id(),
                    posting.language(),
                    posting.id(),
                    entry.getValue().words(),
                    shown));
        }
        return scored;
    }

    private static Error error(Status status, Label label) {
        if (status == Status.MISSING && label == Label.STATED) return Error.STATED_TOLD_MISSING;
        if (status == Status.PRESENT && label == Label.ABSENT) return Error.ABSENT_TOLD_PRESENT;
        if (status == Status.MISSING && label == Label.PARTLY) return Error.PARTLY_TOLD_MISSING;
        return status == Status.PRESENT && label == Label.PARTLY ? Error.PARTLY_TOLD_PRESENT : null;
    }

    /** The reader's words are read once more, alone. */
    private static Cause causeOfMissing(String words, Item item, Labelled posting, Wellposted wellposted) {
        List<Mention> alone;
        try {
            alone = wellposted
                    .understand(Drafts.read("words.txt", words + "\n"), Setting.of(posting.language(), posting.role()))
                    .all(Mention.class)
                    .toList();
        } catch (Refused e) {
            return Cause.UNKNOWN_WORDS;
        }
        List<String> broader = wellposted.knowledge().concepts().get(item.id()).broader();
        if (alone.stream().anyMatch(m -> m.stated() && m.concept().equals(item.id()))) return Cause.SECTION_OR_WHO_ACTS;
        if (alone.stream().anyMatch(m -> m.stated() && broader.contains(m.concept()))) return Cause.WIDER_WORD;
        if (PARTS.split(words).length >= LIST) return Cause.LIST_UNDER_ONE_VERB;
        return alone.stream().anyMatch(m -> m.concept().equals(item.id()))
                ? Cause.WORDS_NOT_JOINED
                : Cause.UNKNOWN_WORDS;
    }

    private static Cause causeOfPresent(Item item, Labelled posting, Report report) {
        Span at = item.first();
        if (at == null) return Cause.TOO_WIDE_A_FORM;
        boolean twin = report.posting()
                .all(Mention.class)
                .filter(mention -> mention.stated()
                        && mention.span().overlaps(at)
                        && !mention.concept().equals(item.id()))
                .map(mention -> posting.items().get(mention.concept()))
                .anyMatch(said -> said != null && said.label() == Label.STATED);
        if (twin) return Cause.TWIN;
        boolean elsewhere = report.posting()
                .all(Section.class)
                .anyMatch(section ->
                        ELSEWHERE.contains(section.id()) && section.span().contains(at));
        return elsewhere ? Cause.SECTION : Cause.TOO_WIDE_A_FORM;
    }

    private static ItemFigures figures(Map<String, ItemFigures> figures, String id) {
        return figures.computeIfAbsent(id, i -> new ItemFigures());
    }
}
