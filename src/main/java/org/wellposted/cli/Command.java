package org.wellposted.cli;

import java.io.IOException;
import java.util.List;

/** One thing that the command line does. One class each, listed here; its words are in interface.yaml. */
interface Command {

    /** Every command, in the order in which help lists them. */
    List<String> NAMES =
            List.of("check", "read", "suggest", "template", "mend", "rules", "roles", "explain", "knowledge", "serve");

    /** @param name one of {@link #NAMES}; no other command is loaded */
    static Command named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "read" -> new ReadCommand();
            case "suggest" -> new SuggestCommand();
            case "template" -> new TemplateCommand();
            case "mend" -> new MendCommand();
            case "rules" -> new RulesCommand();
            case "roles" -> new RolesCommand();
            case "explain" -> new ExplainCommand();
            case "knowledge" -> new KnowledgeCommand();
            case "serve" -> new ServeCommand();
            default -> throw new IllegalArgumentException("no command '" + name + "'");
        };
    }

    /** Says which options and arguments it takes. */
    void describe(Syntax syntax);

    /**
     * @return the exit code
     * @throws IOException if the answer cannot be written; what cannot be read is a problem, not this
     */
    int run(Call call) throws IOException;
}
