package org.wellposted.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wellposted.Wellposted;
import org.wellposted.author.AuthorsCheck;
import org.wellposted.author.LabelledPostings;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.rulebase.RuleFault;
import org.wellposted.write.AuthorsText;
import org.wellposted.write.TrialText;

/** Checks the knowledge itself, for those who write it. */
final class KnowledgeCommand implements Command {

    private static final String CHECK = "check";
    private static final String TRIAL = "trial";

    @Override
    public void describe(Syntax syntax) {
        syntax.arguments("check [RULES] | trial FOLDER");
    }

    @Override
    public int run(Call call) throws IOException {
        List<String> words = call.arguments();
        boolean trial = !words.isEmpty() && words.get(0).equals(TRIAL);
        if (!trial && (words.isEmpty() || !words.get(0).equals(CHECK))) throw new Misuse("knowledge-what", Map.of());
        if (trial && words.size() < 2) throw new Misuse("knowledge-trial", Map.of());
        if (words.size() > 2) {
            throw new Misuse("too-many", Map.of("argument", words.get(2), "command", "wellposted knowledge"));
        }
        try {
            if (trial) return trial(call, Path.of(words.get(1)));
            return check(call, words.size() > 1 ? folder(words.get(1)) : null);
        } catch (KnowledgeReader.Malformed | RuleFault | LabelledPostings.Unlabelled e) {
            call.shell().say(e.getMessage());
            return Exit.FAILED;
        } catch (FileSystemException e) {
            // a file of the author's, not our answer
            call.shell().say(e.getFile() + ": " + call.wording().message(DraftFiles.unreadable(e.getFile(), e)));
            return Exit.FAILED;
        }
    }

    private static int trial(Call call, Path folder) throws IOException {
        Wellposted wellposted = call.wellposted();
        LabelledPostings postings = LabelledPostings.in(folder, wellposted.knowledge());
        new TrialText(call.shell().out()).write(new AuthorsCheck(wellposted).measure(postings), postings.unknown());
        return Exit.CLEAN;
    }

    /** @param rules the folder of rules to check; null for those that are installed */
    private static int check(Call call, Path rules) throws IOException {
        AuthorsText text = new AuthorsText(call.shell().out());
        if (rules != null) {
            AuthorsCheck.Outcome names = AuthorsCheck.names(rules);
            if (!names.clean()) {
                text.write(names);
                return Exit.FOUND;
            }
        }
        Wellposted wellposted = rules == null
                ? call.wellposted()
                : Wellposted.builder().rules(rules).build();
        AuthorsCheck.Outcome outcome = new AuthorsCheck(wellposted).run();
        text.write(outcome);
        return outcome.clean() ? Exit.CLEAN : Exit.FOUND;
    }

    private static Path folder(String folder) {
        Path rules = Path.of(folder);
        if (!Files.isRegularFile(rules.resolve("sources.yaml")))
            throw new Misuse("no-knowledge", Map.of("folder", folder));
        return rules;
    }
}
