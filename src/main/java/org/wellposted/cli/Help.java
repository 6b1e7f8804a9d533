package org.wellposted.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.wellposted.write.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Says what a command does and takes, in the reader's language: the words are ours, the layout is picocli's. */
final class Help {

    private static final int WIDTH = 100;

    private final Syntax syntax;
    private final Wording wording;
    private final Map<String, String> known;
    private final Appendable out;

    /** @param languages the ids of those that drafts can be read in */
    Help(Syntax syntax, Wording wording, List<String> languages, Appendable out) {
        this.syntax = syntax;
        this.wording = wording;
        this.known = Map.of(
                "known", String.join(", ", languages),
                "schema", Installed.schema(),
                "reading-schema", Installed.readingSchema());
        this.out = out;
    }

    /** @throws UncheckedIOException if it cannot be written */
    void write() {
        try {
            out.append(new CommandLine(worded()).getUsageMessage(Ansi.OFF));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommandSpec worded() {
        String key = syntax.command() == null ? "cli" : "cli." + syntax.command();
        CommandSpec spec = CommandSpec.create().name(syntax.spec().name());
        UsageMessageSpec usage = spec.usageMessage()
                .width(WIDTH)
                .autoWidth(false)
                .sortOptions(false)
                .abbreviateSynopsis(syntax.command() == null)
                .synopsisHeading(wording.word("cli.usage") + " ")
                .description("%n" + formatted(wording.word(key + ".what")))
                .parameterListHeading("%n")
                .optionListHeading("%n" + wording.word("cli.options") + "%n")
                .commandListHeading("%n" + wording.word("cli.commands") + "%n");
        if (syntax.command() == null) {
            usage.synopsisSubcommandLabel(wording.word("cli.command"));
            for (String name : Command.NAMES) {
                CommandSpec command = CommandSpec.create().name(name);
                command.usageMessage().description(formatted(wording.word("cli." + name + ".what")));
                spec.addSubcommand(name, command);
            }
        }
        for (PositionalParamSpec positional : syntax.spec().positionalParameters()) {
            spec.addPositional(PositionalParamSpec.builder(positional)
                    .description(formatted(wording.word(key + ".argument")))
                    .build());
        }
        for (OptionSpec option : syntax.spec().options()) {
            spec.addOption(OptionSpec.builder(option)
                    .description(described(option, key))
                    .build());
        }
        if (wording.has(key + ".more")) usage.footer(("\n" + formatted(wording.word(key + ".more"))).split("\n"));
        return spec;
    }

    private String described(OptionSpec option, String key) {
        String name = option.longestName().substring(2);
        String own = key + "." + name;
        return formatted(wording.word(wording.has(own) ? own : "cli.option." + name, known));
    }

    /** picocli takes its texts for format strings. */
    private static String formatted(String words) {
        return words.replace("%", "%%");
    }
}
