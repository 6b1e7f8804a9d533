package org.wellposted.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;

class DraftsTest {

    private static Draft read(String name, String text) {
        return Drafts.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> contents(Draft draft, Block.Kind kind) {
        return draft.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.content().cut(draft.text()))
                .toList();
    }

    @Test
    void leavesOutTheByteOrderMarkAndNothingElse() {
        Draft draft = read("a.txt", "\uFEFF  Title\n\n- one \n");
        assertEquals("  Title\n\n- one \n", draft.text());
        assertEquals(List.of("Title"), contents(draft, Block.Kind.TEXT));
        assertEquals(List.of("one"), contents(draft, Block.Kind.ITEM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAnyLineEnds(String end) {
        Draft draft = read("a.txt", String.join(end, "Title", "", "• one", "2) two", "– three", "four"));
        assertEquals(List.of("one", "two", "three"), contents(draft, Block.Kind.ITEM));
        assertEquals(List.of("Title", "four"), contents(draft, Block.Kind.TEXT));
    }

    @Test
    void readsMarkdownByItsNameOrItsMarks() {
        String text =
                "# Clerk\n\nAbout\n=====\n\n**Duties**\n\n* post\n  receipts\n    * daily\n\n1. call\n\n<!-- not said -->\n";
        for (String name : List.of("a.md", "a.txt", "-")) {
            Draft draft = read(name, text);
            assertEquals("markdown", draft.format());
            assertEquals(List.of("Clerk", "About"), contents(draft, Block.Kind.HEADING));
            assertEquals(List.of("Duties"), contents(draft, Block.Kind.STRONG));
            assertEquals(List.of("post\n  receipts", "daily", "call"), contents(draft, Block.Kind.ITEM));
            assertEquals(List.of(), contents(draft, Block.Kind.TEXT));
        }
        assertEquals("text", read("-", "Clerk\n\n- post receipts\n").format());
    }

    @Test
    void readsWhatFrontMatterSaysOfTheDraft() {
        Draft draft = read("a.md", """
                ---
                title: "Billing clerk"
                role: ar-clerk
                language: it
                layout: careers
                not-applicable:
                  benefits: "unpaid internship"
                ---
                Testo
                """);
        assertEquals("ar-clerk", draft.frontMatter().role());
        assertEquals("it", draft.frontMatter().language());
        assertEquals(
                Map.of("benefits", "unpaid internship"), draft.frontMatter().notApplicable());
        assertEquals(List.of("Billing clerk"), contents(draft, Block.Kind.HEADING));
        assertEquals(List.of("Testo"), contents(draft, Block.Kind.TEXT));
    }

    @Test
    void leavesOtherPeoplesFrontMatterAlone() {
        Draft draft = read("a.md", "---\nlayout: [unclosed\n---\nText\n");
        assertNull(draft.frontMatter().role());
        assertEquals(List.of("Text"), contents(draft, Block.Kind.TEXT));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertEquals("empty", refusal("a.txt", " \n\t".getBytes(StandardCharsets.UTF_8)));
        assertEquals("not-a-text", refusal("a.txt", new byte[] {'a', 0, 'b'}));
        assertEquals("too-large", refusal("a.txt", new byte[Drafts.LIMIT + 1]));
        assertEquals("bad-front-matter", refusal("a.md", "---\nrole: [ar\n---\nText".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "reason-missing",
                refusal("a.md", "---\nnot-applicable:\n  benefits:\n---\nText".getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(String name, byte[] bytes) {
        return assertThrows(Refused.class, () -> Drafts.read(name, bytes))
                .problem()
                .id();
    }
}
