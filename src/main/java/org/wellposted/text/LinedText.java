package org.wellposted.text;

import java.util.List;
import org.wellposted.model.Span;

/**
 * A stretch of a draft cut into its lines.
 *
 * @param words the words of the whole draft, those apart that were run together in this stretch
 * @param area where the stretch stands in the draft
 */
public record LinedText(Words words, Span area, List<LineWords> lines) {

    public LinedText {
        lines = List.copyOf(lines);
    }

    public String text() {
        return words.text();
    }
}
