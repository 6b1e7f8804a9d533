package org.wellposted.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.JobTitleWords;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.NameWords;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Phrases;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds the names of jobs in a text. */
public final class JobFinder {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«‘']([^\"“”„»’'\\r\\n]{3,120})[\"“”»’']");

    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");

    /** A subject line that no quotes end is no longer than so many words. */
    private static final int LONGEST_TITLE = 24;

    /** "Degree in" stands no more words from the subject. */
    private static final int STUDIES = 3;

    private final Lexicon lexicon;
    private final Words words;

    public JobFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * The jobs named in these words, as they stand, the fullest name of one place first; none where no name is known. A name
     * within a fuller one is not meant; a name that several jobs have stands for each.
     */
    public List<RoleNamed> all(Range range, Where where) {
        List<Hit<String>> hits = lexicon.tables.titles().names().in(words, range);
        return hits.stream()
                .filter(hit -> !isOther(hit)
                        && !isStudied(new Range(hit.from(), hit.to()), range)
                        && hits.stream().noneMatch(other -> isWithin(hit, other)))
                .sorted(Comparator.comparing((Hit<String> hit) -> hit.from()).thenComparing(hit -> -hit.count()))
                .map(hit -> named(hit, where))
                .toList();
    }

    /** The jobs named in a title: of one that names none, those whose field of work is all that it says. */
    public List<RoleNamed> inTitle(Range title) {
        List<RoleNamed> named = all(title, Where.TITLE).stream()
                .filter(name -> !name.loose() || !isHeaded(title, words.in(name.span())))
                .toList();
        if (!named.isEmpty()) return withFirstField(title, named);
        if (!lexicon.tables.titles().names().in(words, title).isEmpty()) return named;
        List<RoleNamed> field = lexicon.tables.titles().fields().in(words, title).stream()
                .filter(hit -> hit.from() == title.from() && hit.to() == title.to())
                .map(hit -> named(hit, Where.TITLE))
                .toList();
        if (!field.isEmpty() || isHeaded(title)) return field;
        Span span = words.span(title.from(), title.to());
        return lexicon.tables.titles().loose().in(words, title).stream()
                .map(role -> new RoleNamed(role, Where.TITLE, Set.of(), span, false, true))
                .toList();
    }

    /** "Accounts receivable / Office manager": a field of work before the first slash is the first of two jobs. */
    private List<RoleNamed> withFirstField(Range title, List<RoleNamed> named) {
        List<RoleNamed> all = new ArrayList<>();
        for (Hit<String> hit : lexicon.tables.titles().fields().in(words, title)) {
            boolean apart = hit.from() == title.from()
                    && hit.to() < title.to()
                    && SLASH.matcher(words.text().substring(words.end(hit.to() - 1), words.start(hit.to())))
                            .matches();
            if (apart && named.stream().noneMatch(name -> name.role().equals(hit.value())))
                all.add(named(hit, Where.TITLE));
        }
        all.addAll(named);
        return all;
    }

    /** Whether a word makes a title another job's. */
    boolean isHeaded(Range title) {
        return isHeaded(title, new Range(title.from(), title.from()));
    }

    /** Whether a word makes a title another job's, beside a name in it: "Service manager". */
    private boolean isHeaded(Range title, Range name) {
        return lexicon.tables.sought().heads().in(words, title).stream()
                .anyMatch(head -> head.from() < name.from() || head.to() > name.to());
    }

    /** Whether a title names a job that is known to be none of the roles. */
    public boolean isOtherJob(Range title) {
        List<Hit<String>> hits = lexicon.tables.titles().names().in(words, title);
        return !hits.isEmpty() && all(title, Where.TITLE).isEmpty();
    }

    /** "Degree in software engineering": a subject of study. */
    boolean isStudied(Range name, Range range) {
        Range around =
                new Range(Math.max(range.from(), name.from() - STUDIES), Math.min(range.to(), name.to() + STUDIES));
        return lexicon.tables.sought().studies().in(words, around).stream()
                .anyMatch(hit ->
                        hit.value().equals(NameWords.BEFORE) ? hit.to() <= name.from() : hit.from() >= name.to());
    }

    private RoleNamed named(Hit<String> hit, Where where) {
        JobTitleWords titles = lexicon.tables.titles();
        return new RoleNamed(
                hit.value(),
                where,
                new HashSet<>(hit.words()),
                words.span(hit.from(), hit.to()),
                isOne(titles.neighbours(), hit),
                isOne(titles.general(), hit));
    }

    private boolean isOne(Phrases<String> names, Hit<String> hit) {
        return names.in(words, new Range(hit.from(), hit.to())).stream()
                .anyMatch(
                        near -> near.value().equals(hit.value()) && near.from() == hit.from() && near.to() == hit.to());
    }

    private static boolean isOther(Hit<String> hit) {
        return hit.value().equals(JobTitleWords.OTHER_JOB);
    }

    private static boolean isWithin(Hit<String> hit, Hit<String> other) {
        return other.from() <= hit.from() && other.to() >= hit.to() && other.size() > hit.size();
    }

    /** The job named first in these words; null if none that is known. */
    public RoleNamed named(Range range, Where where) {
        List<RoleNamed> all = all(range, where);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether these words are the name of a job and no more. */
    public boolean names(Range range) {
        return lexicon.tables.titles().names().in(words, range).stream()
                .anyMatch(hit -> hit.from() == range.from() && hit.to() == range.to());
    }

    /** Every job named in the running text, the title and the subject line left out. */
    public List<RoleNamed> inText(Range range, List<RoleNamed> known) {
        List<RoleNamed> found = new ArrayList<>();
        int last = range.from();
        for (Hit<String> hit : fullestFirst(lexicon.tables.titles().names().in(words, range))) {
            if (hit.from() < last) continue;
            last = hit.to();
            Span span = words.span(hit.from(), hit.to());
            if (isOther(hit) || known.stream().anyMatch(k -> k.span().overlaps(span))) continue;
            found.add(named(hit, Where.TEXT));
        }
        return found;
    }

    private static List<Hit<String>> fullestFirst(List<Hit<String>> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit<String> hit) -> hit.from()).thenComparing(hit -> -hit.count()))
                .toList();
    }

    /**
     * The job named in the subject line that a line asks applicants to use, or null. The line stands in quotes behind the
     * words that ask for it, or before them (Turkish), or is all that follows.
     */
    public RoleNamed subject(LineWords line, int cue) {
        int behind = words.end(cue);
        Span subject = null;
        Matcher quoted = QUOTED.matcher(words.text())
                .region(line.span().start(), line.span().end());
        while (quoted.find() && (subject == null || subject.start() < behind)) {
            subject = new Span(quoted.start(1), quoted.end(1));
        }
        if (subject == null) subject = new Span(behind, line.span().end());
        Range range = words.in(subject);
        return named(new Range(range.from(), Math.min(range.to(), range.from() + LONGEST_TITLE)), Where.SUBJECT);
    }
}
