package org.wellposted.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.wellposted.write.Wording;

/** Says what a command does and takes, on lines that fit a terminal. */
final class Help {

    private static final int WIDTH = 100;
    private static final int INDENT = 4;

    private final Syntax syntax;
    private final Wording wording;
    private final Map<String, String> known;
    private final Appendable out;

    /** @param languages the ids of those that drafts can be read in */
    Help(Syntax syntax, Wording wording, List<String> languages, Appendable out) {
        this.syntax = syntax;
        this.wording = wording;
        this.known = Map.of("known", String.join(", ", languages), "schema", Installed.schema());
        this.out = out;
    }

    /** @throws UncheckedIOException if it cannot be written */
    void write() {
        String key = syntax.command() == null ? "cli" : "cli." + syntax.command();
        wrap(wording.word("cli.usage") + " " + synopsis(), 0, wording.word("cli.usage").length() + 1);
        line("");
        wrap(wording.word(key + ".what"), 0, 0);
        if (syntax.command() == null) {
            line("");
            line(wording.word("cli.commands"));
            for (String name : Command.NAMES) entry(name, wording.word("cli." + name + ".what"));
        }
        if (syntax.argumentLabel() != null) {
            line("");
            entry(syntax.argumentLabel(), wording.word(key + ".argument"));
        }
        line("");
        line(wording.word("cli.options"));
        for (Syntax.Option option : syntax.options()) entry(shown(option), described(option, key));
        if (wording.has(key + ".more")) {
            line("");
            wording.word(key + ".more").lines().forEach(this::line);
        }
    }

    private String synopsis() {
        StringBuilder synopsis = new StringBuilder(syntax.name());
        if (syntax.command() == null) synopsis.append(" ").append(wording.word("cli.command"));
        String label = syntax.argumentLabel();
        if (label != null) synopsis.append(" ").append(syntax.takesMany() ? "[" + label + "]..." : label);
        for (Syntax.Option option : syntax.options()) {
            if (option.values() != null) synopsis.append(" [").append(shown(option)).append("]");
        }
        return synopsis.toString();
    }

    private static String shown(Syntax.Option option) {
        String letter = option.letter() == null ? "" : option.letter() + ", ";
        return letter + option.name() + (option.values() == null ? "" : " " + option.values());
    }

    private String described(Syntax.Option option, String key) {
        String name = option.name().substring(2);
        String own = key + "." + name;
        return wording.word(wording.has(own) ? own : "cli.option." + name, known);
    }

    /** What it is on a line, what it means beneath, further in. */
    private void entry(String what, String meaning) {
        line("  " + what);
        wrap(meaning, 2 + INDENT, 2 + INDENT);
    }

    /** @param first how far in the first line begins, {@code rest} the others */
    private void wrap(String words, int first, int rest) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean begun = false;
        for (String word : words.split(" ")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(rest));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        line(line.toString());
    }

    private void line(String words) {
        try {
            out.append(words).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
