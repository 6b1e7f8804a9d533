package org.wellposted.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Fact;
import org.wellposted.model.Line;
import org.wellposted.model.Mention;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Pay;
import org.wellposted.model.Posting;
import org.wellposted.model.RoleNamed;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.model.Sureness;
import org.wellposted.model.Untold;

/** Finds the lines that told nothing. */
final class UntoldLines {

    /** No advertisement has more; of an endless text the first ones will do. */
    private static final int MOST = 200;

    private UntoldLines() {}

    /** In the order of the draft, the first ones: the title, which opens a position without a heading, is none. */
    static List<Untold> of(Posting posting) {
        Set<Integer> headed = posting.all(Section.class)
                .filter(Section::headed)
                .map(Section::number)
                .collect(Collectors.toSet());
        Set<Integer> titles = posting.all(Section.class)
                .filter(section -> section.id().equals(Section.POSITION))
                .map(section -> section.body().start())
                .collect(Collectors.toSet());
        TreeMap<Integer, Integer> told = told(posting);
        List<Untold> untold = new ArrayList<>();
        boolean first = true;
        for (Line line : posting.all(Line.class).toList()) {
            Span span = line.span();
            boolean open = !headed.contains(line.number()) && !titles.contains(span.start()) && !isTold(told, span);
            int words = open ? span.cut(posting.draft().text()).strip().split("\\s+").length : 0;
            if (open && untold.size() < MOST) untold.add(new Untold(span, words, first));
            first = false;
        }
        return untold;
    }

    /** Where something is told, by where it starts: up to where, of all that start there or before. */
    private static TreeMap<Integer, Integer> told(Posting posting) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        int furthest = 0;
        List<Span> spans = posting.facts().stream()
                .map(UntoldLines::place)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        for (Span span : spans) {
            furthest = Math.max(furthest, span.end());
            ends.put(span.start(), furthest);
        }
        return ends;
    }

    private static Span place(Fact fact) {
        if (fact instanceof Mention mention) return mention.stated() ? mention.span() : null;
        if (fact instanceof NameSaid name)
            return name.section().equals(Section.LOCATION) && name.sureness() != Sureness.UNSURE ? name.span() : null;
        if (fact instanceof Contact contact) return contact.span();
        if (fact instanceof Pay pay) return pay.span();
        if (fact instanceof DateSaid date) return date.span();
        if (fact instanceof RoleNamed role) return role.span();
        return null;
    }

    private static boolean isTold(TreeMap<Integer, Integer> told, Span line) {
        Map.Entry<Integer, Integer> before = told.lowerEntry(line.end());
        return before != null && before.getValue() > line.start();
    }
}
