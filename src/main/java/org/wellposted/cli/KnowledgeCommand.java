package org.wellposted.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wellposted.Wellposted;
import org.wellposted.author.AuthorsCheck;
import org.wellposted.author.LabelledDrafts;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.rulebase.RuleFault;
import org.wellposted.write.AuthorsText;

/** Checks the knowledge itself, for those who write it. */
final class KnowledgeCommand implements Command {

    private static final String CHECK = "check";
    private static final String LABELLED = "--labelled";

    @Override
    public void describe(Syntax syntax) {
        syntax.arguments("check [RULES]").option(LABELLED, "FOLDER");
    }

    @Override
    public int run(Call call) throws IOException {
        List<String> words = call.arguments();
        if (words.isEmpty() || !words.get(0).equals(CHECK)) throw new Misuse("knowledge-what", Map.of());
        if (words.size() > 2) {
            throw new Misuse("too-many", Map.of("argument", words.get(2), "command", "wellposted knowledge"));
        }
        try {
            Path rules = words.size() > 1 ? folder(words.get(1)) : null;
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
            AuthorsCheck check = new AuthorsCheck(wellposted);
            String folder = call.option(LABELLED);
            LabelledDrafts drafts = folder == null ? null : LabelledDrafts.in(Path.of(folder), wellposted.knowledge());
            AuthorsCheck.Outcome outcome = check.run();
            text.write(outcome);
            if (drafts != null) text.write(check.measure(drafts));
            return outcome.clean() ? Exit.CLEAN : Exit.FOUND;
        } catch (KnowledgeReader.Malformed | RuleFault | LabelledDrafts.Unlabelled e) {
            call.shell().say(e.getMessage());
            return Exit.FAILED;
        } catch (FileSystemException e) {
            // a file of the author's, not our answer
            call.shell().say(e.getFile() + ": " + call.wording().message(DraftFiles.unreadable(e.getFile(), e)));
            return Exit.FAILED;
        }
    }

    private static Path folder(String folder) {
        Path rules = Path.of(folder);
        if (!Files.isRegularFile(rules.resolve("sources.yaml")))
            throw new Misuse("no-knowledge", Map.of("folder", folder));
        return rules;
    }
}
