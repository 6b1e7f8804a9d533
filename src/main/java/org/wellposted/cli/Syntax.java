package org.wellposted.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.write.Tool;

/**
 * What a command takes. Read by hand: the usual library, picocli, is compiled for a Java so old that no class-data archive
 * takes it in, and costs a third of a whole check at each start.
 */
final class Syntax {

    private static final String HELP = "--help";

    /**
     * @param values what it takes, as help shows it: {@code text|json} or {@code LL}; null for a flag
     * @param letter its short form, {@code -h}, or null
     */
    record Option(String name, String letter, String values) {

        boolean isCalled(String word) {
            return word.equals(name) || word.equals(letter);
        }
    }

    /**
     * What was given.
     *
     * @param options each by its long name, with its value; a flag's is empty
     */
    record Given(Map<String, String> options, List<String> arguments) {}

    private final String command;
    private final List<Option> options = new ArrayList<>();
    private String argument;
    private boolean many;

    /** @param command null for the program itself */
    Syntax(String command) {
        this.command = command;
    }

    String command() {
        return command;
    }

    /** As it is called: {@code wellposted check}. */
    String name() {
        return command == null ? Tool.NAME : Tool.NAME + " " + command;
    }

    List<Option> options() {
        return options;
    }

    /** As help shows it, or null where it takes no argument. */
    String argumentLabel() {
        return argument;
    }

    boolean takesMany() {
        return many;
    }

    Syntax flag(String name, String letter) {
        options.add(new Option(name, letter, null));
        return this;
    }

    Syntax option(String name, String values) {
        options.add(new Option(name, null, values));
        return this;
    }

    /** Takes exactly one argument. */
    Syntax argument(String label) {
        argument = label;
        return this;
    }

    /** Takes any number of arguments. */
    Syntax arguments(String label) {
        argument = label;
        many = true;
        return this;
    }

    /**
     * What the words say. Of an option that is given twice the last counts; what follows {@code --} is no option; where help
     * is asked for, nothing else matters.
     *
     * @throws Misuse if they are not as described
     */
    Given read(List<String> words) {
        Map<String, String> given = new HashMap<>();
        List<String> arguments = new ArrayList<>();
        boolean onlyArguments = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyArguments || !word.startsWith("-") || word.equals("-")) {
                arguments.add(word);
            } else if (word.equals("--")) {
                onlyArguments = true;
            } else {
                int equals = word.indexOf('=');
                Option option = option(equals < 0 ? word : word.substring(0, equals));
                if (option.name.equals(HELP)) return new Given(Map.of(HELP, ""), List.of());
                if (option.values == null) given.put(option.name, "");
                else if (equals >= 0) given.put(option.name, word.substring(equals + 1));
                else if (i + 1 < words.size()) given.put(option.name, words.get(++i));
                else throw new Misuse("value-missing", Map.of("option", option.name, "values", option.values));
            }
        }
        return new Given(given, counted(arguments));
    }

    private Option option(String word) {
        for (Option option : options) {
            if (option.isCalled(word)) return option;
        }
        String near = String.join(", ", Knowledge.nearest(word, options.stream().map(Option::name).toList()));
        throw new Misuse("unknown-option", Map.of("option", word, "near", near, "command", name()));
    }

    private List<String> counted(List<String> arguments) {
        int most = argument == null ? 0 : many ? Integer.MAX_VALUE : 1;
        if (arguments.size() > most) {
            throw new Misuse("too-many", Map.of("argument", arguments.get(most), "command", name()));
        }
        if (arguments.isEmpty() && most == 1) {
            throw new Misuse("argument-missing", Map.of("argument", argument, "command", name()));
        }
        return arguments;
    }
}
