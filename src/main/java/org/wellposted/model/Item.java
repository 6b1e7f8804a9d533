package org.wellposted.model;

import java.util.List;

/**
 * One line of the checklist, as the rules concluded it.
 *
 * @param expected what was asked
 * @param spans where the draft says it, or touches on it
 * @param rule the rule that speaks of it where it is not as it should be; null until the check is settled
 * @param because what the status rests on: the grounds a statement names, a declaration's reason
 */
public record Item(Expected expected, Status status, List<Span> spans, String rule, List<Because> because) {

    public Item {
        spans = spans.stream().distinct().sorted().toList();
        because = List.copyOf(because);
    }

    public Item(Expected expected, Status status, List<Span> spans, List<Because> because) {
        this(expected, status, spans, null, because);
    }

    /** The same from several lists of places. */
    public static Item at(Expected expected, Status status, List<List<Span>> spans, List<Because> because) {
        return new Item(expected, status, spans.stream().flatMap(List::stream).toList(), because);
    }

    public String id() {
        return expected.item();
    }

    /** The first place that its status rests on, or null if there is none in the draft. */
    public Span first() {
        return spans.isEmpty() ? null : spans.get(0);
    }
}
