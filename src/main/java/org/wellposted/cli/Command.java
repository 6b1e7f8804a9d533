package org.wellposted.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** One thing that the command line does. One class each, listed in {@link #ALL}; its words are in interface.yaml. */
interface Command {

    /** Every command by its name, in the order in which help lists them. */
    List<Choice> ALL = List.of(
            new Choice("check", CheckCommand::new),
            new Choice("suggest", SuggestCommand::new),
            new Choice("template", TemplateCommand::new),
            new Choice("mend", MendCommand::new),
            new Choice("rules", RulesCommand::new),
            new Choice("roles", RolesCommand::new),
            new Choice("explain", ExplainCommand::new),
            new Choice("serve", ServeCommand::new));

    /** Says which options and arguments it takes. */
    void describe(Syntax syntax);

    /**
     * @return the exit code
     * @throws IOException if the answer cannot be written; what cannot be read is a problem, not this
     */
    int run(Call call) throws IOException;

    /** A command that is loaded when it is first asked for. */
    record Choice(String name, Supplier<Command> command) {}
}
