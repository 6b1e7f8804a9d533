package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import org.wellposted.write.Listing;

/** Lists the rules. */
final class RulesCommand implements Command {

    static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(Syntax syntax) {
        syntax.option("--format", String.join("|", FORMATS));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", FORMATS);
        Listing rules = new Listing(call.wellposted().rules().stream()
                .map(card ->
                        Listing.row("id", card.id(), "severity", card.severity().id(), "title", card.title()))
                .toList());
        if (format.equals("json")) rules.json(call.shell().out());
        else rules.text(call.shell().out());
        return Exit.CLEAN;
    }
}
