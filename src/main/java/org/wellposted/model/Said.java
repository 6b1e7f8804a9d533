package org.wellposted.model;

import java.util.List;

/**
 * A checklist item that the draft states, concluded from headings, passages and mentions alike.
 *
 * @param item the id of a section or a concept
 */
public record Said(String item, List<Span> spans) {

    public Said {
        spans = List.copyOf(spans);
    }
}
