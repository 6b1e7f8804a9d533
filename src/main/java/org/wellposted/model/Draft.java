package org.wellposted.model;

import java.util.List;

/**
 * The words of a file. Every span of ours points into {@link #text()}; {@link #place} says where that is in the file.
 *
 * @param name the path as given, "-" for standard input
 * @param format the id of the format it was read as: {@code text}, {@code markdown}, {@code html}, {@code docx}, ...
 * @param text what there is to read: of plain text and Markdown exactly what was given, decoded, without a byte order
 *     mark; of other formats the words, a line for each block
 * @param blocks its layout, in order, not overlapping; what lies between them says nothing
 * @param origin how the text stands to the file
 */
public record Draft(
        String name, String format, String text, List<Block> blocks, FrontMatter frontMatter, Origin origin) {

    public Draft {
        blocks = List.copyOf(blocks);
    }

    /** What was given, if it was text; of a file that was not, the words taken out of it. */
    public String file() {
        return origin.file(text);
    }

    /** Where a stretch of the text stands in {@link #file()}. */
    public Span place(Span span) {
        return origin.place(span);
    }
}
