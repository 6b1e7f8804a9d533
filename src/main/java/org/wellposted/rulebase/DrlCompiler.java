package org.wellposted.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** From the text of rules to the classes that the engine loads. */
final class DrlCompiler {

    static final String PACKAGE = "org.wellposted.rules";

    /** Set before the text on its first line, so that lines keep their numbers and rule files begin with their card. */
    private static final String IMPORTS = " import org.wellposted.model.*; import org.wellposted.model.Mention.Degree;"
            + " import org.wellposted.model.RoleNamed.Where; import org.wellposted.knowledge.Concept;"
            + " import java.util.List; import java.util.Set; ";
    /** The engine calls classes by it: always the same, so that the same rules make the same classes. */
    private static final String VERSION = "1";

    private DrlCompiler() {}

    /**
     * What the engine loads.
     *
     * @param classes by their path
     * @param models the names of those that it begins with
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {}

    /** @throws RuleFault with all that does not compile, each with its file */
    static Compiled compile(List<RuleFile> files) {
        KieBuilder builder;
        try {
            builder = builder(files);
        } catch (RuntimeException e) {
            throw new RuleFault(guilty(files, List.of(plain(e))));
        }
        List<String> errors = errors(builder);
        if (!errors.isEmpty()) throw new RuleFault(guilty(files, errors));
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) classes.put(name, module.getBytes(name));
            if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(PACKAGE))
                        .sorted()
                        .forEach(models::add);
            }
        }
        return new Compiled(classes, models);
    }

    /** The package of the rules in a file: a folder has its own. */
    static String packageOf(RuleFile file) {
        return file.folder().isEmpty()
                ? PACKAGE
                : PACKAGE + "." + file.folder().replace('/', '.').replace('-', '_');
    }

    private static KieBuilder builder(List<RuleFile> files) {
        // Built in parallel, rules with inline accumulates can be mixed up.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.wellposted", "rules", VERSION);
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        joined(files)
                .forEach((name, text) ->
                        system.write("src/main/resources/" + name.replace('.', '/') + "/all.drl", text));
        return services.newKieBuilder(system, DrlCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
    }

    /**
     * One text for each package, its files in the order of their paths. The engine tries rules in the order in which it
     * reads them, files in none that one could foresee: where what items rest on comes first, few items are concluded too
     * early and taken back. What is concluded in the end is the same in any order.
     */
    private static Map<String, String> joined(List<RuleFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.stream()
                .sorted(Comparator.comparing(RuleFile::path))
                .forEach(file -> texts.merge(
                        packageOf(file),
                        "package " + packageOf(file) + ";" + IMPORTS + file.text(),
                        (before, whole) -> before + "\n" + file.text()));
        return texts;
    }

    private static List<String> errors(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(DrlCompiler::plain)
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
}
