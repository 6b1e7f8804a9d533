package org.wellposted.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellposted.knowledge.KnowledgeReader;

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
     */
    public static CompiledRules compile(Path rules) throws IOException {
        KnowledgeReader reader = new KnowledgeReader(rules);
        Map<String, Set<String>> messages = new LinkedHashMap<>();
        for (String id : reader.languageIds()) messages.put(id, reader.language(id).messages().keySet());
        return compile(RuleFile.in(rules), reader.shared().sources().keySet(), messages);
    }

    /**
     * @param sources the ids that a card may cite
     * @param messages by language, the ids of the rules that have one: each rule that finds needs it in each
     * @throws RuleFault with all that is wrong, for whoever edits the files
     */
    public static CompiledRules compile(List<RuleFile> files, Set<String> sources, Map<String, Set<String>> messages) {
        List<String> wrong = new ArrayList<>();
        List<WrittenCard> cards = new ArrayList<>();
        Map<String, RuleFile> byPath = new HashMap<>();
        for (RuleFile file : files) {
            byPath.put(file.path(), file);
            List<String> unlawful = RuleLaw.of(file);
            wrong.addAll(unlawful);
            if (file.infers()) continue;
            try {
                cards.add(RuleCardReader.read(file));
            } catch (RuleFault fault) {
                if (unlawful.isEmpty()) wrong.add(fault.getMessage());
            }
        }
        cards.sort(Comparator.comparing(WrittenCard::id));
        wrong.addAll(CardCheck.of(cards, sources, messages));
        if (!wrong.isEmpty()) throw new RuleFault(wrong);
        DrlCompiler.Compiled compiled = DrlCompiler.compile(files);
        Rulebase base = Rulebase.of(compiled.models(), new GeneratedClasses(compiled.classes()));
        return new CompiledRules(
                compiled.classes(), compiled.models(), Grading.of(cards, byPath, base), RuleFile.fingerprint(files));
    }
}
