package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.CardText;

/** Prints a rule's card, whatever the rule was called before. */
final class ExplainCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("RULE");
    }

    @Override
    public int run(Call call) throws IOException {
        String id = call.argument();
        RuleCard card = call.wellposted().rule(id).orElseThrow(() -> {
            List<String> ids =
                    call.wellposted().rules().stream().map(RuleCard::id).toList();
            List<String> near = Knowledge.nearest(id, ids);
            return new Misuse("unknown-rule", Map.of("rule", id, "near", String.join(", ", near)));
        });
        String severity = call.wording().word("severities." + card.severity().id());
        call.answer(card.id() + ": " + card.title() + " [" + severity + "]\n\n" + CardText.plain(card, call.wording()));
        return Exit.CLEAN;
    }
}
