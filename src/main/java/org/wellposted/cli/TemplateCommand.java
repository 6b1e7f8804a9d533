package org.wellposted.cli;

import java.io.IOException;

/** Prints a draft to start from. */
final class TemplateCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("ROLE").option("--language", "LL");
    }

    @Override
    public int run(Call call) throws IOException {
        RoleAsked asked = RoleAsked.near(call.argument(), call);
        call.answer(
                call.wellposted().template(asked.role().id(), asked.language().id()));
        return Exit.CLEAN;
    }
}
