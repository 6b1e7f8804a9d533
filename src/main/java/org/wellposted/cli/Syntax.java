package org.wellposted.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.write.Tool;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command takes, as picocli reads it; what is wrong with a call is said in our own words. */
final class Syntax {

    private final String command;
    private final CommandSpec spec;

    /** What was given: each option by its long name, with its value; a flag's is empty. */
    record Given(Map<String, String> options, List<String> arguments) {}

    /** @param command null for the program itself */
    Syntax(String command) {
        this.command = command;
        this.spec = CommandSpec.create().name(command == null ? Tool.NAME : Tool.NAME + " " + command);
    }

    String command() {
        return command;
    }

    CommandSpec spec() {
        return spec;
    }

    Syntax flag(String name, String... letter) {
        spec.addOption(OptionSpec.builder(name, letter)
                .type(boolean.class)
                .usageHelp(name.equals(Main.HELP))
                .build());
        return this;
    }

    /** @param values what it takes, as help shows it: {@code text|json} or {@code LL} */
    Syntax option(String name, String values) {
        spec.addOption(OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(values)
                .build());
        return this;
    }

    /** Takes exactly one argument. */
    Syntax argument(String label) {
        return positional(label, "1", String.class);
    }

    /** Takes any number of arguments. */
    Syntax arguments(String label) {
        return positional(label, "0..*", List.class);
    }

    private Syntax positional(String label, String arity, Class<?> type) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(arity.equals("1"))
                .type(type)
                .auxiliaryTypes(String.class)
                .build());
        return this;
    }

    /**
     * What the words say. Of an option that is given twice the last counts; where help is asked for, nothing else matters.
     *
     * @throws Misuse if they are not as described
     */
    Given read(List<String> words) {
        CommandLine line = new CommandLine(spec).setOverwrittenOptionsAllowed(true);
        try {
            ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
            Map<String, String> options = new HashMap<>();
            for (OptionSpec option : parsed.matchedOptions()) {
                boolean flag = option.typeInfo().isBoolean();
                options.put(option.longestName(), flag ? "" : option.getValue().toString());
            }
            List<String> arguments = new ArrayList<>();
            for (PositionalParamSpec positional : spec.positionalParameters()) {
                arguments.addAll(positional.originalStringValues());
            }
            return new Given(options, arguments);
        } catch (UnmatchedArgumentException e) {
            throw unmatched(e.getUnmatched().get(0));
        } catch (MissingParameterException e) {
            throw missing(e.getMissing().get(0));
        }
    }

    private Misuse unmatched(String word) {
        if (!word.startsWith("-")) {
            return new Misuse("too-many", Map.of("argument", word, "command", spec.name()));
        }
        String name = word.split("=", 2)[0];
        List<String> names =
                spec.options().stream().map(OptionSpec::longestName).toList();
        String near = String.join(", ", Knowledge.nearest(name, names));
        return new Misuse("unknown-option", Map.of("option", name, "near", near, "command", spec.name()));
    }

    private Misuse missing(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? new Misuse("value-missing", Map.of("option", option.longestName(), "values", option.paramLabel()))
                : new Misuse("argument-missing", Map.of("argument", missing.paramLabel(), "command", spec.name()));
    }
}
