package org.wellposted.find;

import org.wellposted.knowledge.Certainty;

/**
 * Where names are looked for. Told in rules/certainty.yaml.
 *
 * @param head so many lines are the head of a posting
 * @param brief a line of a head has no more words
 * @param longest nor has a name
 * @param sought behind the word that somebody is sought, the job is named in so many words
 * @param foot so many lines are the closing of a posting
 * @param lines in so many lines names are looked for
 */
public record NameCuts(int head, int brief, int longest, int sought, int foot, int lines) {

    /** @param certainty which has them in its group {@code name} */
    public static NameCuts of(Certainty certainty) {
        Certainty.Group group = certainty.group("name");
        return new NameCuts(
                group.count("head"),
                group.count("brief"),
                group.count("longest"),
                group.count("sought"),
                group.count("foot"),
                group.count("lines"));
    }
}
