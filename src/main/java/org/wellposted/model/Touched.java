package org.wellposted.model;

import java.util.List;

/**
 * A checklist item that the posting touches on, concluded from words and headings alike.
 *
 * @param item the id of a section or a concept
 */
public record Touched(String item, List<Span> spans) {

    public Touched {
        spans = List.copyOf(spans);
    }
}
