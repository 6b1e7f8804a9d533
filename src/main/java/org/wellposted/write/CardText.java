package org.wellposted.write;

import java.util.Map;
import org.wellposted.rulebase.Example;
import org.wellposted.rulebase.RuleCard;

/** A rule's card for people: why, by which sources, and what raises it. */
public final class CardText {

    private CardText() {}

    /** For a terminal. */
    public static String plain(RuleCard card, Wording wording) {
        StringBuilder text = new StringBuilder();
        text.append(card.why()).append("\n\n");
        for (String source : card.sources())
            text.append(source(source, wording)).append('\n');
        for (Example example : card.examples()) {
            text.append('\n').append(label(example, wording)).append('\n');
            marked(example, "»", "«")
                    .lines()
                    .forEach(
                            line -> text.append(("  | " + line).stripTrailing()).append('\n'));
        }
        return text.toString();
    }

    public static String markdown(RuleCard card, Wording wording) {
        StringBuilder text = new StringBuilder();
        text.append(card.why()).append("\n\n");
        for (String source : card.sources()) {
            String url = wording.url(source);
            text.append("- ")
                    .append(url == null ? source(source, wording) : "[" + wording.source(source) + "](" + url + ")");
            text.append('\n');
        }
        for (Example example : card.examples()) {
            text.append("\n**").append(label(example, wording)).append("**\n\n");
            marked(example, "»", "«")
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String source(String id, Wording wording) {
        String url = wording.url(id);
        return wording.word("card.source", Map.of("source", wording.source(id), "url", url == null ? "" : url));
    }

    private static String label(Example example, Wording wording) {
        return wording.word(
                example.good() ? "card.good" : "card.bad",
                Map.of(
                        "language",
                        wording.word("languages." + example.language()),
                        "role",
                        example.role() == null ? "" : wording.name(example.role())));
    }

    private static String marked(Example example, String open, String close) {
        if (example.mark() == null) return example.text();
        return example.text().substring(0, example.mark().start())
                + open
                + example.mark().cut(example.text())
                + close
                + example.text().substring(example.mark().end());
    }
}
