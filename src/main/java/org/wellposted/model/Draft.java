package org.wellposted.model;

import java.util.List;

/**
 * A text as given. Every span of ours points into {@link #text()}.
 *
 * @param name the path as given, "-" for standard input
 * @param format the id of the format it was read as: {@code text}, {@code markdown}, ...
 * @param text exactly what was given, decoded; a byte order mark is left out
 * @param blocks its layout, in order, not overlapping; what lies between them says nothing
 */
public record Draft(String name, String format, String text, List<Block> blocks, FrontMatter frontMatter) {

    public Draft {
        blocks = List.copyOf(blocks);
    }
}
