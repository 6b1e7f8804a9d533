package org.wellposted.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Line;
import org.wellposted.model.Posting;
import org.wellposted.model.Section;
import org.wellposted.model.Span;

/**
 * How a draft is laid out, so that what is added looks like what is there.
 *
 * @param lineEnd what ends its lines
 * @param before what stands before a heading: {@code "## "}, {@code "**"}, nothing
 * @param behind what stands behind it: {@code ":"}, {@code ":**"}, nothing
 * @param capitals whether headings are all in capitals
 * @param spaced whether a blank line stands between sections
 * @param loose whether a blank line stands behind a heading of its own line
 * @param bullet the mark of a list item
 */
public record Manner(
        String lineEnd, String before, String behind, boolean capitals, boolean spaced, boolean loose, String bullet) {

    private static final String MARKDOWN = "markdown";
    /** A passage longer than this does not stand on its heading's line. */
    private static final int ONE_LINE = 100;

    private static final int LONGEST_MARK = 24;

    /** So many headings show how headings are written. */
    private static final int ENOUGH = 200;

    private record Form(String before, String behind, boolean capitals) {}

    public static Manner of(Posting posting) {
        String text = posting.draft().text();
        boolean markdown = posting.draft().format().equals(MARKDOWN);
        boolean returns = text.indexOf('\r') >= 0 && text.indexOf('\n') < 0;
        String lineEnd = text.contains("\r\n") ? "\r\n" : returns ? "\r" : "\n";
        List<Span> headings = posting.all(Section.class)
                .filter(section -> section.headed() && !section.id().equals(Section.POSITION))
                .map(Section::heading)
                .limit(ENOUGH)
                .toList();
        Form form = form(text, headings, markdown);
        boolean spaced = form.before.startsWith("#") || spaced(text, headings);
        boolean loose = markdown || loose(text, headings);
        String bullet = posting.all(Line.class)
                .filter(Line::bullet)
                .map(line -> mark(text, line.span().start()))
                .filter(mark -> mark.chars().noneMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("- ");
        return new Manner(lineEnd, form.before, form.behind, form.capitals, spaced, loose, bullet);
    }

    /** The form that most headings have, those on a line of their own first. */
    private static Form form(String text, List<Span> headings, boolean markdown) {
        Map<Form, Integer> counts = new HashMap<>();
        Form most = null;
        for (Span heading : headings) {
            String words = heading.cut(text).strip();
            String before = text.substring(lineStart(text, heading.start()), heading.start());
            String rest =
                    text.substring(heading.end(), lineEnd(text, heading.end())).strip();
            boolean alone = rest.chars().noneMatch(Character::isLetterOrDigit);
            boolean plain = before.chars().noneMatch(Character::isLetterOrDigit);
            if (!plain || words.isEmpty()) continue;
            String closes = alone ? rest : before.strip().startsWith("**") ? "**" : "";
            String behind = (words.endsWith(":") ? ":" : "") + closes;
            Form form = new Form(before, behind, isCapitals(words));
            counts.merge(form, alone ? 2 : 1, Integer::sum);
            if (most == null || counts.get(form) > counts.get(most)) most = form;
        }
        if (most != null) return most;
        return markdown ? new Form("## ", "", false) : new Form("", ":", false);
    }

    private static boolean isCapitals(String words) {
        return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean spaced(String text, List<Span> headings) {
        long apart = headings.stream()
                .filter(heading -> blankBefore(text, heading.start()))
                .count();
        return headings.isEmpty() ? text.matches("(?s).*\\R[ \\t]*\\R.*") : apart * 2 > headings.size();
    }

    private static boolean loose(String text, List<Span> headings) {
        int alone = 0;
        int apart = 0;
        for (Span heading : headings) {
            int end = lineEnd(text, heading.end());
            if (!text.substring(heading.end(), end).isBlank()) continue;
            alone++;
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
            if (blankBefore(text, next)) apart++;
        }
        return apart * 2 > alone;
    }

    private static boolean blankBefore(String text, int offset) {
        int start = lineStart(text, offset);
        int ends = 0;
        for (int i = start - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) ends++;
        }
        return ends > 1;
    }

    /** What stands before an item: the white space and signs before it, the number or letter that begins its line too. */
    public static String mark(String text, int offset) {
        int least = Math.max(0, offset - LONGEST_MARK);
        int start = offset;
        while (start > least && !isLineEnd(text.charAt(start - 1))) start--;
        if (start == 0 || isLineEnd(text.charAt(start - 1))) return text.substring(start, offset);
        int sign = offset;
        while (sign > least && !Character.isLetterOrDigit(text.charAt(sign - 1))) sign--;
        return text.substring(sign, offset);
    }

    public static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) start--;
        return start;
    }

    public static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) end++;
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** What stands between two sections. */
    public String gap() {
        return spaced ? lineEnd + lineEnd : lineEnd;
    }

    /** What stands between a heading of its own line, or a paragraph, and what follows it. */
    public String step() {
        return loose ? lineEnd + lineEnd : lineEnd;
    }

    /** A section with its heading. */
    public String section(String heading, List<Piece> pieces, Language language) {
        StringBuilder section = new StringBuilder(before)
                .append(capitals ? heading.toUpperCase(Locale.forLanguageTag(language.id())) : heading)
                .append(behind);
        boolean oneLine = behind.startsWith(":")
                && pieces.size() == 1
                && !pieces.get(0).listed()
                && pieces.get(0).text().length() <= ONE_LINE;
        section.append(oneLine ? " " : step());
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) section.append(lineEnd);
            if (pieces.get(i).listed()) section.append(bullet);
            section.append(oneLine ? pieces.get(i).text() : pieces.get(i).opening(language));
        }
        return section.toString();
    }
}
