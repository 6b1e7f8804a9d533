package org.wellposted.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a draft's reader should do, the most worth doing first.
 *
 * @param first what to read first
 * @param then what to read next
 * @param ideas all else that was found, for who asks for it
 */
public record AdviceList(List<Advice> first, List<Advice> then, List<Advice> ideas) {

    public AdviceList {
        first = List.copyOf(first);
        then = List.copyOf(then);
        ideas = List.copyOf(ideas);
    }

    /** What is shown unless somebody asks for more. */
    public List<Advice> shown() {
        List<Advice> shown = new ArrayList<>(first);
        shown.addAll(then);
        return shown;
    }
}
