package org.wellposted.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.wellposted.model.Span;

/**
 * Things by their place in the text, to find quickly what stands in a span. They do not overlap.
 *
 * @param <T> what has a place
 */
public final class Placed<T> {

    private final TreeMap<Integer, T> byStart = new TreeMap<>();
    private final Function<T, Span> span;

    public Placed(List<T> things, Function<T, Span> span) {
        this.span = span;
        things.forEach(thing -> byStart.putIfAbsent(span.apply(thing).start(), thing));
    }

    /** The thing that holds an offset, or null. */
    public T at(int offset) {
        var entry = byStart.floorEntry(offset);
        return entry != null && offset < span.apply(entry.getValue()).end() ? entry.getValue() : null;
    }

    /** All that begin in a span, in order. */
    public List<T> in(Span where) {
        return new ArrayList<>(
                byStart.subMap(where.start(), true, where.end(), false).values());
    }

    public boolean overlaps(Span where) {
        return at(where.start()) != null
                || !byStart.subMap(where.start(), true, where.end(), false).isEmpty();
    }
}
