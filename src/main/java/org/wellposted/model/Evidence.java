package org.wellposted.model;

import java.util.List;

/**
 * What speaks for a checklist item, concluded from headings, passages and mentions alike.
 *
 * @param item the id of a section or a concept
 * @param strength stated: the item is present; touched on: it is to be checked, unless other evidence states it
 * @param spans where in the draft
 */
public record Evidence(String item, Strength strength, List<Span> spans) {

    public Evidence {
        spans = List.copyOf(spans);
    }
}
