package org.wellposted.cli;

import java.io.IOException;
import org.wellposted.write.Listing;

/** Lists the roles that are known. */
final class RolesCommand implements Command {

    private static final String ENGLISH = "en";

    @Override
    public void describe(Syntax syntax) {
        syntax.option("--language", "LL").option("--format", String.join("|", RulesCommand.FORMATS));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", RulesCommand.FORMATS);
        String language = call.language() == null ? ENGLISH : call.language();
        Listing roles = new Listing(call.knowledge().roles().values().stream()
                .map(role -> Listing.row("id", role.id(), "name", role.titleIn(language)))
                .toList());
        if (format.equals("json")) roles.json(call.shell().out());
        else roles.text(call.shell().out());
        return Exit.CLEAN;
    }
}
