package org.wellposted.layout;

import org.wellposted.knowledge.Certainty;

/** Where the title of a posting is looked for, and how long it may be. Each is told in rules/certainty.yaml. */
public record TitleCuts(int lines, int words, int bare, int brief) {

    /** @param certainty which has them in its group {@code title} */
    public static TitleCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("title");
        return new TitleCuts(group.count("lines"), group.count("words"), group.count("bare"), group.count("brief"));
    }
}
