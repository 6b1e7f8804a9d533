package org.wellposted;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages depend one way: whoever reads the code can start at the model and never look back. */
class ArchitectureTest {

    /** The rules, compiled, are nobody's to read. */
    private static final ImportOption WRITTEN_BY_PEOPLE = location -> !location.contains("/org/wellposted/rules/");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(WRITTEN_BY_PEOPLE)
            .importPackages("org.wellposted");

    /** What each package may use of ours. Of {@code read} the others see the door alone. */
    private static final Map<String, Set<String>> PACKAGES = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("knowledge", Set.of("model", "text")),
            Map.entry("read", Set.of("model")),
            Map.entry("layout", Set.of("model", "text", "knowledge")),
            Map.entry("find", Set.of("model", "text", "knowledge")),
            Map.entry("line", Set.of("model", "text", "knowledge", "layout", "find")),
            Map.entry("role", Set.of("model", "text", "knowledge")),
            Map.entry("sense", Set.of("model", "text", "knowledge", "layout", "find", "line", "role")),
            Map.entry("rulebase", Set.of("model", "knowledge")),
            Map.entry("mend", Set.of("model", "knowledge")),
            Map.entry("check", Set.of("model", "knowledge", "rulebase", "mend")),
            Map.entry("author", Set.of("model", "read", "knowledge", "rulebase")),
            Map.entry("write", Set.of("model", "knowledge", "rulebase", "author")),
            Map.entry("cli", Set.of("model", "read", "knowledge", "role", "rulebase", "author", "write", "web")),
            Map.entry("web", Set.of("model", "read", "knowledge", "role", "rulebase", "write")));

    /** The rooms of {@code read} that several formats share; each may use those before it. */
    private static final List<String> SHARED_ROOMS = List.of("words", "office");

    /** The rooms of {@code read} for one family of formats each; none may use another. */
    private static final List<String> FORMAT_ROOMS =
            List.of("data", "docx", "html", "markdown", "odt", "pdf", "plain", "rtf");

    private static final Map<String, Set<String>> USES = withRooms();

    private static Map<String, Set<String>> withRooms() {
        Map<String, Set<String>> uses = new HashMap<>(PACKAGES);
        Set<String> shared = new TreeSet<>(Set.of("model"));
        for (String room : SHARED_ROOMS) {
            uses.put("read." + room, Set.copyOf(shared));
            shared.add("read." + room);
        }
        for (String room : FORMAT_ROOMS) uses.put("read." + room, shared);
        Set<String> door = new TreeSet<>(shared);
        for (String room : FORMAT_ROOMS) door.add("read." + room);
        uses.put("read", door);
        return uses;
    }

    @TestFactory
    List<DynamicTest> packagesDependOneWay() {
        return USES.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Set<String> forbidden = new TreeSet<>(USES.keySet());
                    forbidden.remove(name);
                    forbidden.removeAll(USES.get(name));
                    if (forbidden.isEmpty()) return;
                    noClasses()
                            .that()
                            .resideInAPackage("org.wellposted." + name)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden.stream()
                                    .map(other -> "org.wellposted." + other)
                                    .toArray(String[]::new))
                            .check(CLASSES);
                }))
                .toList();
    }

    /** What stands behind the front door does not go through it. */
    @Test
    void onlyTheOutermostUseTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.wellposted", "org.wellposted.author", "org.wellposted.cli", "org.wellposted.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.wellposted")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNamedHere() {
        Set<String> packages = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p -> p.startsWith("org.wellposted."))
                .map(p -> p.substring("org.wellposted.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(USES.keySet()), packages);
    }

    /** Heavy libraries stay where they are needed, so that a check loads none of them. */
    @Test
    void heavyLibrariesStayInTheirPlace() {
        onlyIn("web", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
        onlyIn("rulebase", "org.drools..", "org.kie..");
        onlyIn("read.pdf", "org.apache.pdfbox..", "org.apache.fontbox..");
        onlyIn("read.html", "org.jsoup..");
        onlyIn("read.markdown", "org.commonmark..");
    }

    private static void onlyIn(String name, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wellposted." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }
}
