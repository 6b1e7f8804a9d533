package org.wellposted.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.model.Refused;
import org.wellposted.write.Tool;
import org.wellposted.write.Wording;

/** The command line. */
public final class Main {

    private static final String ENGLISH = "en";
    static final String HELP = "--help";
    private static final String VERSION = "--version";
    /** The commands that will surely ask the rules. */
    private static final Set<String> CHECKING = Set.of("check", "mend");

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv()));
    }

    /** Runs one call with the product as it is shipped. */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Map<String, String> env) {
        try (Wellposted wellposted = Wellposted.shipped()) {
            if (args.length > 1 && CHECKING.contains(args[0])) wellposted.prepare();
            return run(args, in, out, err, env, wellposted);
        }
    }

    /**
     * Runs one call. Never throws: what goes wrong is a line on {@code err}.
     *
     * @param out gets the answer and nothing else, in UTF-8
     * @param env the environment: NO_COLOR, FORCE_COLOR, TERM
     * @param wellposted what answers; whoever opened it closes it
     * @return 0: nothing found; 1: something found; 2: it could not do all that was asked
     */
    public static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> env,
            Wellposted wellposted) {
        Shell shell = Shell.of(in, out, err, env);
        Knowledge knowledge = wellposted.knowledge();
        Wording wording = Wording.in(ENGLISH, knowledge);
        try {
            wording = wording(args, knowledge);
            int exit = run(List.of(args), shell, wording, wellposted);
            shell.out().flush();
            return exit;
        } catch (Misuse e) {
            shell.say(wording.word(e.key(), e.arguments()));
        } catch (Refused e) {
            shell.say(e.problem().path() + ": " + wording.message(e.problem()));
        } catch (IOException | UncheckedIOException e) {
            unwritten(e, shell, wording);
        } catch (RuntimeException | Error e) {
            shell.say(wording.word("misuse.unforeseen", Map.of("kind", e.toString())));
        } finally {
            shell.err().flush();
        }
        return Exit.FAILED;
    }

    private static int run(List<String> args, Shell shell, Wording wording, Wellposted wellposted) throws IOException {
        Knowledge knowledge = wellposted.knowledge();
        if (args.isEmpty() || args.get(0).startsWith("-")) return program(args, shell, wording, knowledge);
        String name = args.get(0);
        if (!Command.NAMES.contains(name)) {
            throw new Misuse(
                    "unknown-command",
                    Map.of(
                            "command", name,
                            "near", String.join(", ", Knowledge.nearest(name, Command.NAMES)),
                            "known", String.join(", ", Command.NAMES)));
        }
        Command command = Command.named(name);
        Syntax syntax = new Syntax(name);
        command.describe(syntax);
        syntax.option("--messages", String.join("|", knowledge.languageIds())).flag(HELP, "-h");
        Syntax.Given given = syntax.read(args.subList(1, args.size()));
        if (given.options().containsKey(HELP)) {
            new Help(syntax, wording, knowledge.languageIds(), shell.out()).write();
            return Exit.CLEAN;
        }
        Help help = new Help(syntax, wording, knowledge.languageIds(), shell.err());
        return command.run(new Call(given, help, shell, wording, wellposted));
    }

    /** The program called without a command. */
    private static int program(List<String> args, Shell shell, Wording wording, Knowledge knowledge)
            throws IOException {
        Syntax syntax = new Syntax(null)
                .option("--messages", String.join("|", knowledge.languageIds()))
                .flag(HELP, "-h")
                .flag(VERSION, "-V");
        Syntax.Given given = syntax.read(args);
        if (given.options().containsKey(VERSION)) {
            shell.answer(Tool.NAME + " " + Tool.version() + "\n");
            return Exit.CLEAN;
        }
        boolean asked = given.options().containsKey(HELP);
        new Help(syntax, wording, knowledge.languageIds(), asked ? shell.out() : shell.err()).write();
        return asked ? Exit.CLEAN : Exit.FAILED;
    }

    /** The reader's language is needed before the arguments are read: what is wrong with them is said in it. */
    private static Wording wording(String[] args, Knowledge knowledge) {
        String asked = null;
        List<String> list = Arrays.asList(args);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).startsWith("--messages=")) asked = list.get(i).substring("--messages=".length());
            if (list.get(i).equals("--messages") && i + 1 < list.size()) asked = list.get(i + 1);
        }
        if (asked == null) return Wording.in(ENGLISH, knowledge);
        if (knowledge.languageIds().contains(asked)) return Wording.in(asked, knowledge);
        throw new Misuse(
                "unknown-value",
                Map.of(
                        "option",
                        "--messages",
                        "value",
                        asked,
                        "near",
                        "",
                        "known",
                        String.join(", ", knowledge.languageIds())));
    }

    /** The reader of our output has gone, as {@code head} does: nothing to tell them. All else is told. */
    private static void unwritten(Exception e, Shell shell, Wording wording) {
        String reason = String.valueOf(e.getMessage());
        if (!reason.contains("Broken pipe")) shell.say(wording.word("misuse.unwritten", Map.of("reason", reason)));
    }
}
