package org.wellposted.model;

import java.util.Map;

/**
 * What the head of a Markdown draft says about the draft itself.
 *
 * @param span where it stands, its fences included
 * @param language as given, or null
 * @param role as given, or null
 * @param notApplicable items that the writer declares not to apply, each with its reason
 */
public record FrontMatter(Span span, String language, String role, Map<String, String> notApplicable) {

    public static final FrontMatter NONE = new FrontMatter(new Span(0, 0), null, null, Map.of());

    public FrontMatter {
        notApplicable = Map.copyOf(notApplicable);
    }
}
