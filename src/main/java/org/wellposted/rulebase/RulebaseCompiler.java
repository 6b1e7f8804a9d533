package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeReader;
import org.wellposted.model.Voice;

/** From rules as people write them to what the engine loads: the build's step, and whoever's rules come later. */
public final class RulebaseCompiler {

    private RulebaseCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        PackedRules.save(compile(Path.of(args[0])), Path.of(args[1]));
    }

    /**
     * @param rules a folder as the project's rules/ is
     * @throws RuleFault with all that is wrong, for whoever edits the files
     * @throws KnowledgeReader.Malformed with what is wrong in what the rules rest on
     */
    public static CompiledRules compile(Path rules) throws IOException {
        List<String> nowhere = NamesCheck.of(rules);
        if (!nowhere.isEmpty()) throw new RuleFault(nowhere);
        return compile(RuleFile.in(rules), RuleContext.in(rules));
    }

    /** @throws RuleFault with all that is wrong, for whoever edits the files */
    public static CompiledRules compile(List<RuleFile> files, RuleContext context) {
        List<String> wrong = new ArrayList<>();
        List<WrittenCard> cards = new ArrayList<>();
        for (RuleFile file : files) {
            List<String> unlawful = RuleLaw.of(file, context);
            wrong.addAll(unlawful);
            if (file.infers()) continue;
            try {
                cards.add(RuleCardReader.read(file));
            } catch (RuleFault fault) {
                if (unlawful.isEmpty()) wrong.add(fault.getMessage());
            }
        }
        cards.sort(Comparator.comparing(WrittenCard::id));
        wrong.addAll(CardCheck.of(cards, context));
        wrong.addAll(cardless(files, context.voices()));
        if (!wrong.isEmpty()) throw new RuleFault(wrong);
        DrlCompiler.Compiled compiled =
                DrlCompiler.compile(files.stream().filter(RuleFile::hasRules).toList());
        Rulebase base = Rulebase.of(compiled.models(), new GeneratedClasses(compiled.classes()));
        return new CompiledRules(
                compiled.classes(),
                compiled.models(),
                Grading.of(cards, base, context.voices()),
                RuleFile.fingerprint(files, context.voices()));
    }

    /** The rows of voices.yaml that name a rule of which no file tells. */
    private static List<String> cardless(List<RuleFile> files, List<Voice> voices) {
        List<String> told = files.stream()
                .filter(file -> !file.infers())
                .map(RuleFile::name)
                .toList();
        return voices.stream()
                .map(Voice::rule)
                .distinct()
                .filter(rule -> !told.contains(rule))
                .map(rule -> {
                    List<String> near = Knowledge.nearest(rule, told);
                    return RuleFault.line(
                            "voices.yaml",
                            "a row names '" + rule + "', which has no card: write role/" + rule
                                    + ".drl with the card alone"
                                    + (near.isEmpty() ? "" : "; or did you mean " + String.join(", ", near) + "?"));
                })
                .toList();
    }
}
