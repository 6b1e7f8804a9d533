package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.CardText;

/** Prints a rule's card. */
final class ExplainCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("RULE");
    }

    @Override
    public int run(Call call) throws IOException {
        String id = call.argument();
        List<RuleCard> cards = call.wellposted().rules();
        RuleCard card = cards.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(() -> {
            List<String> near = Knowledge.nearest(id, cards.stream().map(RuleCard::id).toList());
            return new Misuse("unknown-rule", Map.of("rule", id, "near", String.join(", ", near)));
        });
        String severity = call.wording().word("severities." + card.severity().id());
        call.answer(card.id() + ": " + card.title() + " [" + severity + "]\n\n" + CardText.plain(card, call.wording()));
        return Exit.CLEAN;
    }
}
