package org.wellposted.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.knowledge.SoughtWords;
import org.wellposted.model.Mention;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.RoleNamed.Where;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.LinedText;
import org.wellposted.text.Words.Range;

/**
 * What a posting says of the job.
 *
 * @param title its title as written, or null if it has none
 * @param titleAt where it stands, or null
 * @param titled the jobs that the title names, as they stand
 * @param other whether the title names a job that is known to be none of the roles
 * @param named those that the text names elsewhere: in a subject line, in running text
 * @param loosely the roles that the words for whom it looks only point to
 * @param strange whether the title, or the words for whom it looks, name a job and none that is known
 * @param headed whether a word of the title makes it another job's, whatever else it says: "manager"
 * @param sought of these, those that it says to look for
 * @param mentions the concepts that it states
 */
record Clues(
        String title,
        Span titleAt,
        List<RoleNamed> titled,
        boolean other,
        List<RoleNamed> named,
        Set<RoleNamed> sought,
        List<RoleNamed> loosely,
        boolean strange,
        boolean headed,
        List<Mention> mentions) {

    /** "Work with" speaks of who is named in so many words behind it. */
    private static final int REACH = 10;

    /**
     * @param titleWords the words of the title, or null if it has none
     * @param soughtAt where it says for whom it looks
     * @param toApply whether a place in the text stands where it is said how to apply: a job named there is an address
     */
    static Clues of(
            Lexicon lexicon,
            LinedText text,
            Range titleWords,
            List<Span> soughtAt,
            List<Mention> mentions,
            Predicate<Span> toApply) {
        JobFinder jobs = new JobFinder(lexicon, text.words());
        List<RoleNamed> titled = titleWords == null ? List.of() : jobs.inTitle(titleWords);
        List<RoleNamed> named = named(lexicon, text, jobs, titled);
        named.removeIf(n -> n.where() == Where.TEXT && toApply.test(n.span()));
        Span heading = titleWords == null ? null : text.words().span(titleWords.from(), titleWords.to());
        named.removeIf(n -> n.where() == Where.TEXT && heading != null && heading.contains(n.span()));
        Set<RoleNamed> sought = sought(lexicon, text, jobs, named);
        named.removeIf(n -> n.where() == Where.TEXT && n.words().size() == 1 && !sought.contains(n));
        named.removeIf(
                n -> n.where() == Where.TEXT && !sought.contains(n) && isSomebodyElse(lexicon, text, jobs, n.span()));
        Span titleAt = titleWords == null ? null : text.words().span(titleWords.from(), titleWords.to());
        List<RoleNamed> loosely = loosely(text, jobs, soughtAt);
        boolean known = !loosely.isEmpty() || !sought.isEmpty();
        boolean strange = titleWords != null || !known && soughtAt.stream().anyMatch(span -> isTitled(text, span));
        boolean other = titleWords != null && jobs.isOtherJob(titleWords);
        return new Clues(
                titleAt == null ? null : titleAt.cut(text.text()),
                titleAt,
                titled,
                other,
                named,
                sought,
                loosely,
                strange,
                titleWords != null && jobs.isHeaded(titleWords),
                mentions);
    }

    /** "We are looking for an Office Angel": capitals write it as a title is written. */
    private static boolean isTitled(LinedText text, Span span) {
        Range range = text.words().in(span);
        return range.size() > 1
                && IntStream.range(range.from(), range.to())
                        .allMatch(word -> Character.isUpperCase(
                                text.text().charAt(text.words().start(word))));
    }

    private static List<RoleNamed> loosely(LinedText text, JobFinder jobs, List<Span> soughtAt) {
        return soughtAt.stream()
                .flatMap(span -> jobs.inTitle(text.words().in(span)).stream())
                .map(name -> new RoleNamed(name.role(), Where.TEXT, name.words(), name.span(), name.neighbour(), true))
                .toList();
    }

    private static List<RoleNamed> named(Lexicon lexicon, LinedText text, JobFinder jobs, List<RoleNamed> titled) {
        List<RoleNamed> named = new ArrayList<>();
        for (LineWords line : text.lines()) {
            lexicon.tables.sentences().subjectLine().in(line.all(), line.words()).stream()
                    .findFirst()
                    .map(cue -> jobs.subject(line, cue.to() - 1))
                    .ifPresent(named::add);
        }
        List<RoleNamed> known = new ArrayList<>(titled);
        known.addAll(named);
        named.addAll(jobs.inText(text.words().in(text.area()), known));
        return named;
    }

    /** "You will work with data analysts", "degree in software engineering": who is only spoken of is not the one sought. */
    private static boolean isSomebodyElse(Lexicon lexicon, LinedText text, JobFinder jobs, Span name) {
        Range own = text.words().in(name);
        SoughtWords sought = lexicon.tables.sought();
        LineWords line = lineOf(text, name);
        if (line == null) return false;
        Range before = new Range(Math.max(line.words().from(), own.from() - REACH), own.from());
        Range around = new Range(before.from(), Math.min(line.words().to(), own.to() + REACH));
        return sought.colleagues().anyIn(line.all(), before) || jobs.isStudied(own, around);
    }

    /** The line that holds a place; null if none does. */
    private static LineWords lineOf(LinedText text, Span place) {
        List<LineWords> lines = text.lines();
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = lines.get(middle).span();
            if (span.contains(place)) return lines.get(middle);
            if (span.end() <= place.start()) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /** Whether a name stands first in its line, but for an article: "our cook" is a colleague. */
    private static boolean opens(Lexicon lexicon, Range name, LineWords line) {
        int first = line.words().from();
        boolean article = lexicon.tables.names().within().contains(line.all().at(first));
        return name.from() == first || article && name.from() == first + 1;
    }

    /** "We are looking for a cook": elsewhere in running text a single word may be a verb, or somebody else's job. */
    private static Set<RoleNamed> sought(Lexicon lexicon, LinedText text, JobFinder jobs, List<RoleNamed> named) {
        Set<RoleNamed> sought = new HashSet<>();
        Map<LineWords, Boolean> seeking = new HashMap<>();
        for (RoleNamed name : named) {
            LineWords line = lineOf(text, name.span());
            if (line == null) continue;
            // "The cashier is the first point of contact": who opens a line of prose is who is sought
            boolean opens = !line.bullet() && opens(lexicon, text.words().in(name.span()), line);
            boolean cued = seeking.computeIfAbsent(
                    line, l -> lexicon.tables.titles().seeking().anyIn(l.all(), l.words()));
            if (opens || cued && !isSomebodyElse(lexicon, text, jobs, name.span())) sought.add(name);
        }
        return sought;
    }
}
