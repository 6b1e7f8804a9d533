package org.wellposted.author;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellposted.author.LabelledPostings.Label;
import org.wellposted.model.Status;

/** How often what the checker tells of labelled items is so. */
public final class ItemFigures {

    private final Map<Status, Map<Label, Integer>> counts = new EnumMap<>(Status.class);

    void count(Status status, Label label) {
        counts.computeIfAbsent(status, s -> new EnumMap<>(Label.class)).merge(label, 1, Integer::sum);
    }

    /** So many of so many. */
    public record Share(int of, int all) {

        /** From 0 to 1; 1 where there is none. */
        public double value() {
            return all == 0 ? 1 : (double) of / all;
        }
    }

    /** In the order in which they decide where they pull apart. */
    public Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        int missing = told(Status.MISSING);
        int present = told(Status.PRESENT);
        shares.put("told missing: nothing stated", new Share(missing - of(Status.MISSING, Label.STATED), missing));
        shares.put("absent: told missing", new Share(of(Status.MISSING, Label.ABSENT), labelled(Label.ABSENT)));
        int partly = labelled(Label.PARTLY);
        shares.put("partly there: not told missing", new Share(partly - of(Status.MISSING, Label.PARTLY), partly));
        shares.put("told missing: not even partly there", new Share(of(Status.MISSING, Label.ABSENT), missing));
        shares.put("told present: stated", new Share(of(Status.PRESENT, Label.STATED), present));
        shares.put(
                "told present: at least partly there", new Share(present - of(Status.PRESENT, Label.ABSENT), present));
        shares.put("stated: told present", new Share(of(Status.PRESENT, Label.STATED), labelled(Label.STATED)));
        int check = told(Status.CHECK);
        shares.put("to be checked: something is there", new Share(check - of(Status.CHECK, Label.ABSENT), check));
        return shares;
    }

    private int of(Status status, Label label) {
        return counts.getOrDefault(status, Map.of()).getOrDefault(label, 0);
    }

    private int told(Status status) {
        return counts.getOrDefault(status, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int labelled(Label label) {
        return counts.values().stream()
                .mapToInt(by -> by.getOrDefault(label, 0))
                .sum();
    }
}
