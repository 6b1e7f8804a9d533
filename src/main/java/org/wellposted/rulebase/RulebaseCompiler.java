package org.wellposted.rulebase;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.KnowledgeReader;

/** From rules as people write them to what the engine loads: the build's step, and whoever's rules come later. */
public final class RulebaseCompiler {

    static final String MODELS = "rulebase/models.bin";
    static final String CARDS = "rulebase/cards.bin";
    static final String FINGERPRINT = "rulebase/fingerprint.bin";

    private static final String PACKAGE = "org.wellposted.rules";
    /** Set before the text on its first line, so that lines keep their numbers and rule files begin with their card. */
    private static final String IMPORTS = " import org.wellposted.model.*; import org.wellposted.model.Mention.Degree;"
            + " import org.wellposted.model.RoleNamed.Where; import org.wellposted.knowledge.Concept;"
            + " import java.util.List; import java.util.Set; ";

    private RulebaseCompiler() {}

    /** @param args the folder of the rules, the folder for the compiled classes */
    public static void main(String[] args) throws IOException {
        save(compile(Path.of(args[0])), Path.of(args[1]));
    }

    /**
     * @param rules a folder as the project's rules/ is
     * @throws RuleFault with all that is wrong, for whoever edits the files
     */
    public static CompiledRules compile(Path rules) throws IOException {
        List<String> nowhere = NamesCheck.of(rules);
        if (!nowhere.isEmpty()) throw new RuleFault(nowhere);
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
        List<RuleCard> cards = new ArrayList<>();
        for (RuleFile file : files) {
            List<String> unlawful = RuleLaw.of(file);
            wrong.addAll(unlawful);
            if (file.infers()) continue;
            try {
                RuleCard card = RuleCardReader.read(file);
                cards.add(card);
                wrong.addAll(strangers(card, sources, messages));
            } catch (RuleFault fault) {
                if (unlawful.isEmpty()) wrong.add(fault.getMessage());
            }
        }
        cards.sort(Comparator.comparing(RuleCard::id));
        wrong.addAll(twice(cards));
        if (!wrong.isEmpty()) throw new RuleFault(wrong);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = build(files, classes);
        return new CompiledRules(classes, models, cards, RuleFile.fingerprint(files));
    }

    /** What a card names that is nowhere defined. */
    private static List<String> strangers(RuleCard card, Set<String> sources, Map<String, Set<String>> messages) {
        List<String> wrong = new ArrayList<>();
        for (String source : card.sources()) {
            if (!sources.contains(source)) {
                List<String> near = Knowledge.nearest(source, sources);
                wrong.add("no source '" + source + "' in sources.yaml"
                        + (near.isEmpty() ? ": add it there" : "; did you mean " + String.join(", ", near) + "?"));
            }
        }
        card.examples().stream()
                .map(Example::language)
                .distinct()
                .filter(language -> !messages.containsKey(language))
                .forEach(language -> wrong.add(
                        "an example is in '" + language + "', which has no folder under languages"));
        messages.forEach((language, ids) -> {
            if (!ids.contains(card.id())) {
                wrong.add("has no message: add a line '" + card.id() + ":' to languages/" + language
                        + "/messages.yaml");
            }
        });
        return wrong.stream().map(what -> RuleFault.line(card.path(), what)).toList();
    }

    private static List<String> twice(List<RuleCard> cards) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < cards.size(); i++) {
            if (cards.get(i).id().equals(cards.get(i - 1).id())) {
                String other = cards.get(i - 1).path();
                wrong.add(RuleFault.line(cards.get(i).path(), "a rule of that name is in " + other + " too"));
            }
        }
        return wrong;
    }

    private static List<String> build(List<RuleFile> files, Map<String, byte[]> classes) {
        KieBuilder builder;
        try {
            builder = builder(files);
        } catch (RuntimeException e) {
            throw new RuleFault(guilty(files, List.of(plain(e))));
        }
        List<String> errors = errors(builder);
        if (!errors.isEmpty()) throw new RuleFault(guilty(files, errors));
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) classes.put(name, module.getBytes(name));
            if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8).lines()
                        .filter(line -> line.startsWith(PACKAGE))
                        .sorted()
                        .forEach(models::add);
            }
        }
        return models;
    }

    private static KieBuilder builder(List<RuleFile> files) {
        // Built in parallel, rules with inline accumulates can be mixed up.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.wellposted", "rules", UUID.randomUUID().toString());
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleFile file : files) {
            system.write("src/main/resources/" + PACKAGE.replace('.', '/') + "/" + file.path(), whole(file));
        }
        return services.newKieBuilder(system, RulebaseCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
    }

    private static String whole(RuleFile file) {
        String within = file.folder().isEmpty() ? "" : "." + file.folder().replace('/', '.').replace('-', '_');
        return "package " + PACKAGE + within + ";" + IMPORTS + file.text();
    }

    private static List<String> errors(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(RulebaseCompiler::plain)
                .distinct()
                .toList();
    }

    /** The engine names generated classes, not files: each file built alone tells whose mistake it is. */
    private static List<String> guilty(List<RuleFile> files, List<String> errors) {
        List<String> lines = new ArrayList<>();
        for (RuleFile file : files) {
            try {
                errors(builder(List.of(file))).forEach(error -> lines.add(RuleFault.line(file.path(), error)));
            } catch (RuntimeException e) {
                lines.add(RuleFault.line(file.path(), plain(e)));
            }
        }
        if (lines.isEmpty()) errors.forEach(error -> lines.add(RuleFault.line("rules", error)));
        return lines;
    }

    private static String plain(Message error) {
        String at = error.getLine() > 0 ? "line " + error.getLine() + ": " : "";
        return "does not compile: " + at + error.getText().strip().replaceAll("\\s+", " ");
    }

    /** The engine does not explain every word that it cannot read. */
    private static String plain(RuntimeException e) {
        return "does not compile: the engine stumbled (" + e.getMessage()
                + "); look for a misspelt name, or a word that DRL keeps for itself, such as before or after";
    }

    private static void save(CompiledRules compiled, Path folder) throws IOException {
        Path generated = folder.resolve(PACKAGE.replace('.', '/'));
        if (Files.exists(generated)) {
            List<Path> old;
            try (Stream<Path> all = Files.walk(generated)) {
                old = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) Files.delete(path);
        }
        for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
            write(folder.resolve(entry.getKey()), entry.getValue());
        }
        write(folder.resolve(MODELS), bytes(out -> RulebaseCodec.writeModels(compiled.models(), out)));
        write(folder.resolve(FINGERPRINT), bytes(out -> out.writeUTF(compiled.fingerprint())));
        write(folder.resolve(CARDS), bytes(out -> RulebaseCodec.writeCards(compiled.cards(), out)));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
