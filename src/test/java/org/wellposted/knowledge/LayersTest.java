package org.wellposted.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.knowledge.KnowledgeReader.Malformed;

/** Folders of knowledge laid above rules/: what they change, what they leave, and which of them is blamed. */
class LayersTest {

    private static final Path RULES = Path.of("rules");
    private static final Knowledge BELOW = new KnowledgeReader(RULES).knowledge();

    @TempDir
    Path above;

    private Knowledge read() {
        return new KnowledgeReader(List.of(RULES, above)).knowledge();
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void anEmptyLayerChangesNothing() {
        assertEquals(BELOW.shared(), read().shared());
        assertEquals(BELOW.language("it"), read().language("it"));
        assertEquals(BELOW.vocabulary("tr"), read().vocabulary("tr"));
    }

    @Test
    void objectsAreMergedAndListsReplaced() throws IOException {
        write(above, "languages/en/roles.yaml", "cook: {title: Chef, names: [chef]}\n");
        write(above, "languages/en/statements.yaml", "pay: {heading: Money}\n");
        write(above, "roles/cook.yaml", "needs: {duty: {plan-menus: {need: required}}}\n");
        Knowledge knowledge = read();
        assertEquals("Chef", knowledge.roles().get("cook").titleIn("en"));
        assertEquals(List.of("chef"), knowledge.vocabulary("en").roleNames().get("cook"));
        assertEquals(
                BELOW.vocabulary("en").roleFields(), knowledge.vocabulary("en").roleFields());
        Language.Statement pay = BELOW.language("en").statements().get("pay");
        assertEquals(
                new Language.Statement(pay.name(), "Money", pay.text(), pay.brief(), pay.household(), pay.variants()),
                knowledge.language("en").statements().get("pay"));
        assertEquals(
                BELOW.roles().get("cook").needs().size(),
                knowledge.roles().get("cook").needs().size());
        assertTrue(knowledge.roles().get("cook").needs().stream()
                .anyMatch(need ->
                        need.concept().equals("plan-menus") && need.asked().id().equals("required")));
        assertEquals(List.of(), KnowledgeCheck.of(knowledge));
    }

    @Test
    void filesAndLanguagesAreThoseOfAllLayers() throws IOException {
        write(above, "concepts/garden.yaml", """
                concepts:
                  prune-roses: {kind: duty, section: responsibilities, says: [rose]}
                """);
        write(above, "languages/xx/language.yaml", "name: Exish\n");
        Knowledge knowledge = read();
        Concept roses = knowledge.concepts().get("prune-roses");
        assertEquals(List.of(10, 6), List.of(roses.window(), roses.unlessNear()));
        assertEquals(BELOW.concepts().size() + 1, knowledge.concepts().size());
        assertEquals(List.of("en", "it", "tr", "xx"), knowledge.languageIds());
        // where nobody has named the language yet, it is called as it calls itself
        assertEquals("Exish", knowledge.language("it").interfaceWords().get("languages.xx"));
    }

    @Test
    void numbersThatHoldForAllConceptsCanBeChanged() throws IOException {
        write(above, "defaults.yaml", "concepts: {window: 8}\n");
        Map<String, Concept> concepts = read().concepts();
        assertTrue(concepts.values().stream().noneMatch(concept -> concept.window() == 10));
        assertTrue(concepts.values().stream().anyMatch(concept -> concept.unlessNear() == 6));
    }

    @Test
    void aKindOfLineThatIsNoneIsTold() throws IOException {
        write(above, "languages/en/kinds.yaml", "before: {denyed: [\"you will not\"]}\n");
        assertEquals(
                List.of(
                        "languages/en/kinds.yaml: 'denyed' is no kind of line: denied, others, asked, offered, about are"),
                KnowledgeCheck.of(read()));
    }

    @Test
    void whatALayerEmptiesIsGone() throws IOException {
        write(above, "languages/en/roles.yaml", "cook:\n");
        assertNull(read().roles().get("cook").title().get("en"));
        assertEquals("cook", read().roles().get("cook").titleIn("en"));
        assertEquals(List.of("languages/en/roles.yaml: no title or names for 'cook'"), KnowledgeCheck.of(read()));
    }

    @Test
    void aLayerMayLieInAZipFile() throws IOException {
        Path zip = above.resolve("pack.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            write(files.getPath("/pack"), "languages/xx/language.yaml", "name: Exish\n");
            write(files.getPath("/pack"), "languages/en/roles.yaml", "cook: {title: Chef}\n");
        }
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Knowledge knowledge = new KnowledgeReader(List.of(RULES, files.getPath("/pack"))).knowledge();
            assertEquals(List.of("en", "it", "tr", "xx"), knowledge.languageIds());
            assertEquals("Chef", knowledge.roles().get("cook").titleIn("en"));
        }
    }

    @Test
    void theLayerAtFaultIsNamed() throws IOException {
        write(above, "languages/en/roles.yaml", "cook: {titel: Chef}\n");
        assertFault(above.resolve("languages/en/roles.yaml") + ": 'cook': Unrecognized field \"titel\"");
        write(above, "languages/en/roles.yaml", "cook: [");
        assertFault(above.resolve("languages/en/roles.yaml") + ": line 1: ");
        write(above, "languages/en/roles.yaml", "cook: {title: Chef}\n");
        write(above, "roles/cook.yaml", "needs: {duty: {plan-menus: {need: perhaps}}}\n");
        assertFault(above.resolve("roles/cook.yaml")
                + ": 'plan-menus': need is required, recommended or optional, not 'perhaps'");
        write(above, "roles/cook.yaml", "needs: {duty: {prune-roses: {source: common-practice}}}\n");
        assertFault(above.resolve("roles/cook.yaml") + ": 'prune-roses' has no need");
        Files.delete(above.resolve("roles/cook.yaml"));
        write(above, "concepts/garden.yaml", "concepts: {plan-menus: {kind: duty, section: other, says: [rose]}}\n");
        assertFault("'plan-menus' is defined a second time");
        write(above, "concepts/garden.yaml", "just words\n");
        assertFault(above.resolve("concepts/garden.yaml") + ": keys are expected");
    }

    private void assertFault(String told) {
        String message = assertThrows(Malformed.class, this::read).getMessage();
        assertTrue(message.contains(told), message);
    }

    @Test
    void whatNoLayerHasIsTold() {
        Malformed fault = assertThrows(Malformed.class, () -> new KnowledgeReader(above).shared());
        assertEquals(above.resolve("sections.yaml") + ": is not there", fault.getMessage());
    }
}
