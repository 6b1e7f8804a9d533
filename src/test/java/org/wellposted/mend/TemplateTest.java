package org.wellposted.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Language;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Finding;
import org.wellposted.model.Item;
import org.wellposted.model.Need;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/** A template keeps what the rules ask: whoever starts from it has only gaps to fill. */
class TemplateTest {

    @TestFactory
    Stream<DynamicTest> templates() {
        Knowledge knowledge = WELLPOSTED.knowledge();
        return knowledge.languageIds().stream()
                .flatMap(language -> knowledge.roles().values().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                role.id() + " in " + language, () -> checksClean(role, knowledge.language(language)))));
    }

    /** Who types in haste leaves the accents out, and none of what is said may be lost by it. */
    @TestFactory
    Stream<DynamicTest> typedWithoutTheLettersOfTheLanguage() {
        Knowledge knowledge = WELLPOSTED.knowledge();
        return Stream.of("it", "tr")
                .flatMap(language -> knowledge.roles().values().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                role.id() + " in " + language,
                                () -> saysAsMuchPlain(role, knowledge.language(language)))));
    }

    private static void saysAsMuchPlain(Role role, Language language) {
        String written = WELLPOSTED.template(role.id(), language.id());
        String posting = written.substring(written.indexOf("\n---\n") + "\n---\n".length());
        String plain = Normalizer.normalize(posting, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i');
        assertNotEquals(posting, plain);
        Report report = check(plain);
        assertEquals(role.id(), report.posting().role().role());
        assertEquals(language.id(), report.posting().language());
        List<String> lost = new ArrayList<>(present(check(posting)));
        lost.removeAll(present(report));
        assertEquals(List.of(), lost);
    }

    private static Report check(String text) {
        return WELLPOSTED.check(Drafts.read("posting.md", text), Setting.OPEN);
    }

    private static List<String> present(Report report) {
        return report.checklist().stream()
                .filter(item -> item.status() == Status.PRESENT)
                .map(Item::id)
                .toList();
    }

    private static void checksClean(Role role, Language language) {
        Report report = WELLPOSTED.check(
                Drafts.read("template.md", WELLPOSTED.template(role.id(), language.id())), Setting.OPEN);
        assertEquals(role.id(), report.posting().role().role());
        assertEquals(language.id(), report.posting().language());
        List<String> wanting = report.checklist().stream()
                .filter(item -> item.expected().need() != Need.OPTIONAL && item.status() != Status.PRESENT)
                .map(item -> item.id() + " " + item.status().id())
                .toList();
        assertEquals(List.of(), wanting);
        List<String> others = report.findings().stream()
                .filter(finding -> !finding.rule().equals("placeholder-unfilled"))
                .map(TemplateTest::told)
                .toList();
        assertEquals(List.of(), others);
        assertEquals(List.of(), report.suggestions());
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.arguments();
    }
}
