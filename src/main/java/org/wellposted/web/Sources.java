package org.wellposted.web;

import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Source;

/** How a page names a source. */
final class Sources {

    private Sources() {}

    /** Its title, leading to the document where that stands somewhere. */
    static void link(Html html, Knowledge knowledge, String id) {
        Source source = knowledge.sources().get(id);
        String title = source == null ? id : source.title();
        if (source != null && source.url() != null && source.url().startsWith("https://")) {
            html.element("a", title, "href", source.url(), "rel", "noreferrer noopener", "target", "_blank");
        } else {
            html.text(title);
        }
    }
}
