package org.wellposted.model;

import java.util.List;

/**
 * How an expected item stands, before it is known which rule speaks of it.
 *
 * @param spans where the draft says it, touches on it, or declares that it does not apply
 */
public record Standing(Expected expected, Status status, List<Span> spans) {

    public Standing {
        spans = List.copyOf(spans);
    }
}
