package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Lexicon;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Span;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Placed;
import org.wellposted.text.Seeker;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds gaps left to be filled: in brackets, braces, underscores, or words such as "to be defined". */
public final class Placeholders {

    /** Square brackets that are no link, footnote or tick box; braces; underscores. */
    private static final Pattern GAP = Pattern.compile(
            "\\[(?<square>[^\\[\\]\\r\\n]{2,80})\\](?![(\\[:])|\\{\\{?(?<brace>[^{}\\r\\n]{2,80})\\}?\\}"
                    + "|<(?<angle>\\p{L}[^<>@/=\\r\\n]{1,60})>|(?<line>_{3,})");

    private static final Pattern ADDRESS = Pattern.compile("\\S\\.\\p{L}{2,}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{Lu}\\d./-]+|\\p{L}+:\\s?\\p{Lu}+");

    private static final int LONGEST_CODE = 3;

    private final Lexicon lexicon;
    private final Words words;

    public Placeholders(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param area where to look: behind any front matter */
    public List<Placeholder> find(Span area) {
        List<Placeholder> found = new ArrayList<>();
        Seeker.seek(
                GAP, c -> c == '[' || c == '{' || c == '<' || c == '_', words.text(), area.start(), area.end(), m -> {
                    Placeholder gap = gap(m);
                    if (gap != null) found.add(gap);
                });
        Placed<Placeholder> bracketed = new Placed<>(found, Placeholder::span);
        Range all = words.in(area);
        List<Hit<Boolean>> hits =
                new ArrayList<>(lexicon.tables.gaps().unfilled().in(words, all));
        hits.removeIf(hit -> goesOn(hit, all));
        lexicon.tables.gaps().alone().in(words, all).stream()
                .filter(this::isLine)
                .forEach(hits::add);
        for (Hit<Boolean> hit : hits) {
            Span span = words.span(hit.from(), hit.to());
            if (!bracketed.overlaps(span)) found.add(new Placeholder(span, span.cut(words.text()), null, false, -1));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** "To be agreed according to experience" is an answer; "to be agreed" alone, in two words and more, a gap. */
    private boolean goesOn(Hit<Boolean> hit, Range all) {
        boolean last = hit.count() < 2 || hit.to() >= all.to();
        return !last
                && words.text()
                        .substring(words.end(hit.to() - 1), words.start(hit.to()))
                        .equals(" ");
    }

    /** Whether a line says nothing else. */
    private boolean isLine(Hit<Boolean> hit) {
        String text = words.text();
        int start = words.start(hit.from());
        int end = words.end(hit.to() - 1);
        int next = text.indexOf('\n', end);
        String around = text.substring(text.lastIndexOf('\n', start - 1) + 1, start)
                + text.substring(end, next < 0 ? text.length() : next);
        return around.chars().noneMatch(Character::isLetterOrDigit);
    }

    private Placeholder gap(Matcher matcher) {
        Span span = new Span(matcher.start(), matcher.end());
        if (matcher.group("line") != null) return new Placeholder(span, "", null, false, -1);
        boolean angle = matcher.group("angle") != null;
        String group = angle ? "angle" : matcher.group("square") != null ? "square" : "brace";
        Range label = words.in(new Span(matcher.start(group), matcher.end(group)));
        if (!WORD.matcher(matcher.group(group)).find()) return null;
        if (isTag(label, matcher.group(group)) || isAside(label)) return null;
        String item = lexicon.tables.gaps().sections().in(words, label).stream()
                .map(Hit::value)
                .findFirst()
                .orElse(null);
        boolean forApplicant = lexicon.tables.gaps().applicant().anyIn(words, label);
        // "<paola _at_ example.org>" is an address that machines should not read
        if (angle && ADDRESS.matcher(matcher.group(group)).find()) return null;
        if (angle && item == null && !forApplicant && !isProse(matcher.group(group))) return null;
        return new Placeholder(span, matcher.group(group).strip(), item, forApplicant, -1);
    }

    /** "[Hiring]", "[NJ]", "[AG734]", "[Nasdaq: EVCM]": what kind of notice it is, a state, a branch, a number. */
    private boolean isTag(Range label, String written) {
        boolean code =
                written.strip().length() <= LONGEST_CODE && written.chars().allMatch(Character::isUpperCase);
        return code
                || CODE.matcher(written.strip()).matches()
                || lexicon.tables.gaps().tags().in(words, label).stream()
                        .anyMatch(hit -> hit.from() == label.from() && hit.to() == label.to());
    }

    /** "[For example, Mon-Thu 6am-6pm]" leaves nothing open. */
    private boolean isAside(Range label) {
        return lexicon.tables.gaps().asides().in(words, label).stream().anyMatch(hit -> hit.from() == label.from());
    }

    /** In angle brackets stand HTML tags too: those have no spaces without an equals sign, and no capitals inside. */
    private static boolean isProse(String label) {
        return label.strip().indexOf(' ') > 0 || label.chars().anyMatch(Character::isUpperCase);
    }
}
