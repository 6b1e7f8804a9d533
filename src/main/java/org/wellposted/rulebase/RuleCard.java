package org.wellposted.rulebase;

import java.util.List;
import org.wellposted.model.Severity;

/**
 * What a rule says of itself to people: the head of its file.
 *
 * @param title a few words, what to do
 * @param why why it matters, in two or three sentences
 * @param sources the ids of the sources it rests on, the one that findings cite first
 * @param examples in the order of the file
 * @param since the version that first had it
 * @param was the ids that it had before, by which it is still found
 * @param path its file under the rules folder
 * @param text the whole file, and behind it the rows of voices.yaml that say when its rule speaks
 */
public record RuleCard(
        String id,
        Severity severity,
        String title,
        String why,
        List<String> sources,
        List<Example> examples,
        String since,
        List<String> was,
        String path,
        String text) {

    public RuleCard {
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
        was = List.copyOf(was);
    }

    public String source() {
        return sources.get(0);
    }
}
