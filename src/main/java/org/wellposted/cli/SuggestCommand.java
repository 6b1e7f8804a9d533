package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import org.wellposted.write.RoleSheet;
import org.wellposted.write.Wording;

/** Lists what a role's posting should hold. */
final class SuggestCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("ROLE").option("--language", "LL").option("--format", String.join("|", FORMATS));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", FORMATS);
        RoleAsked asked = RoleAsked.near(call.argument(), call);
        RoleSheet sheet = new RoleSheet(
                asked.role(),
                asked.language().id(),
                call.wellposted().suggest(asked.role().id(), asked.language().id()),
                call.wording());
        switch (format) {
            case "json" -> sheet.json(call.shell().out());
            // to be pasted into a document, so in one language
            case "markdown" ->
                sheet.in(Wording.in(asked.language().id(), call.knowledge()))
                        .markdown(call.shell().out());
            default -> sheet.text(call.shell().out());
        }
        return Exit.CLEAN;
    }
}
