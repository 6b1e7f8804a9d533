package org.wellposted.layout;

import java.util.Set;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words.Range;

/**
 * A heading, and what it opens.
 *
 * @param section the id of the section it opens
 * @param also those that the same words open elsewhere: what is under it decides
 * @param span the heading itself, its colon included
 * @param rest the numbers of the words behind it in the same line; may be empty
 * @param told whether its words told the section, not only its looks
 */
public record Heading(String section, Set<String> also, Span span, Range rest, boolean told, Manner manner) {

    /** How a heading stands to what is under it. */
    public enum Manner {
        /** On a line of its own. */
        LINE,
        /** With its text behind it on the same line. */
        INLINE,
        /** With a value behind it; what follows in the next lines is not under it. */
        LABEL,
        /** Of something that no heading is for; the line is a line of its section. */
        PARTICULAR,
        /** Run into its text without a mark: it opens a section, and none would call it a heading line. */
        RUN_IN,
        /** The posting's title itself. */
        TITLE
    }

    /** A heading that names the job: what it opens is said by itself. */
    public static Heading title(LineWords line) {
        return new Heading(Section.POSITION, Set.of(), line.span(), line.words(), true, Manner.TITLE);
    }

    /** A label that the format sets; where the writer's own words open the section too, it is no heading beside theirs. */
    public static Heading named(LineWords line, boolean again) {
        if (line.opens().equals(Section.POSITION)) return title(line);
        Range rest = new Range(line.words().to(), line.words().to());
        Manner manner = again ? Manner.RUN_IN : Manner.LINE;
        return new Heading(line.opens(), Set.of(), line.span(), rest, true, manner);
    }

    /** A heading on its own line. */
    static Heading line(String section, LineWords line, boolean told) {
        Range rest = new Range(line.words().to(), line.words().to());
        return new Heading(section, Set.of(), line.span(), rest, told, Manner.LINE);
    }

    /** The same within a stretch of its own section: "Experience: two years" under the requirements is one of them. */
    public Heading under(Heading open) {
        boolean one = manner == Manner.LABEL && open != null && open.opens() && open.opens(section);
        return one ? new Heading(section, also, span, rest, told, Manner.PARTICULAR) : this;
    }

    /** Whether its words open this section, among others. */
    public boolean opens(String id) {
        return section.equals(id) || also.contains(id);
    }

    /** Whether what follows it is under it. */
    public boolean opens() {
        return manner == Manner.LINE || manner == Manner.INLINE || manner == Manner.RUN_IN;
    }

    /** Whether a reader would point at it as the section's heading. */
    boolean shows() {
        return manner != Manner.PARTICULAR && manner != Manner.RUN_IN;
    }
}
