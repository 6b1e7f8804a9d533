package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Item;
import org.wellposted.model.Report;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.read.Drafts;

/** The same posting says the same, whatever file it comes in. */
class FormatsTest {

    private static Report check(String name) throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream("/formats/" + name)) {
            return WELLPOSTED.check(Drafts.read(name, in.readAllBytes()), Setting.OPEN);
        }
    }

    private static Report checkText(String name, String text) {
        return WELLPOSTED.check(Drafts.read(name, text), Setting.OPEN);
    }

    private static List<String> statuses(Report report) {
        return report.checklist().stream()
                .map(item -> item.id() + ": " + item.status())
                .toList();
    }

    private static List<Section> sections(Report report, String id) {
        return report.posting()
                .all(Section.class)
                .filter(s -> s.id().equals(id))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addetto-clienti.txt",
                "addetto-clienti.html",
                "addetto-clienti.docx",
                "addetto-clienti-libreoffice.docx",
                "addetto-clienti.odt",
                "addetto-clienti.rtf",
                "addetto-clienti.pdf",
                "addetto-clienti-writer.pdf",
                "addetto-clienti.jsonld"
            })
    void theSameChecklistFromEveryFormat(String name) throws IOException {
        Report markdown = check("addetto-clienti.md");
        Report other = check(name);
        assertEquals(statuses(markdown), statuses(other));
        assertEquals(markdown.posting().role().role(), other.posting().role().role());
        assertEquals(markdown.posting().language(), other.posting().language());
    }

    @Test
    void whatIsPresentHasItsPlaceInTheFile() throws IOException {
        for (String name :
                List.of("addetto-clienti.html", "addetto-clienti.jsonld", "board-page.html", "script-page.html")) {
            Report report = check(name);
            for (Item item : report.checklist()) {
                for (Span span : item.spans()) {
                    Span place = report.draft().place(span);
                    assertTrue(
                            !place.isEmpty()
                                    && place.end() <= report.draft().file().length(),
                            name + " " + item.id() + place);
                }
            }
        }
    }

    @Test
    void aKeyOpensItsSectionInAnyLanguage() {
        Report report = checkText("a.json", """
                {"@type": "JobPosting", "title": "Addetto alla contabilità clienti",
                 "description": "Cerchiamo una persona precisa che segua con noi i clienti e le loro fatture.",
                 "hiringOrganization": {"name": "Molino Rossi"}, "jobLocation": {"address": {"addressLocality": "Cuneo"}},
                 "employmentType": "FULL_TIME", "applicationContact": {"email": "lavoro@molinorossi.example"},
                 "baseSalary": {"currency": "EUR", "value": {"minValue": 26000, "maxValue": 30000, "unitText": "YEAR"}}}
                """);
        for (String id : List.of("position", "employer", "location", "contract", "apply", "pay")) {
            Section section = sections(report, id).get(0);
            assertNotNull(section.heading(), id);
            assertTrue(
                    report.checklist().stream()
                            .anyMatch(i -> i.id().equals(id) && i.status().id().equals("present")),
                    id);
        }
        Section place = sections(report, "location").get(0);
        assertEquals(
                "jobLocation",
                report.draft().place(place.heading()).cut(report.draft().file()));
    }

    @Test
    void theWritersOwnHeadingStandsBeforeAKey() {
        Report report = checkText("a.json", """
                {"title": "Accounts receivable clerk", "applyUrl": "https://ropes.example/1",
                 "description": "<h2>How to apply</h2><p>Send us your CV.</p><h2>Requirements</h2><p>Attention to detail.</p>"}
                """);
        List<Section> apply = sections(report, "apply");
        assertEquals(2, apply.size());
        assertNotNull(apply.get(0).heading());
        assertNull(apply.get(1).heading());
        assertTrue(report.findings().stream().noneMatch(f -> f.rule().equals("section-repeated")));
    }
}
