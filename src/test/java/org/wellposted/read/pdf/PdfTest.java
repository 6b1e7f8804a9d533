package org.wellposted.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.model.Setting;
import org.wellposted.model.Status;
import org.wellposted.read.Drafts;

/** Letters on pages become the text that was written. */
class PdfTest {

    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final Duration SOON = Duration.ofSeconds(30);

    private static Draft read(byte[] bytes) {
        Draft draft = Drafts.read("a.pdf", bytes);
        assertEquals("pdf", draft.format());
        return draft;
    }

    /** Each block as a writer of Markdown would set it. */
    private static List<String> lines(Draft draft) {
        return draft.blocks().stream()
                .map(block -> switch (block.kind()) {
                            case HEADING -> "#".repeat(block.level()) + " ";
                            case STRONG -> "** ";
                            case ITEM -> "- ".repeat(block.level());
                            case TEXT -> "";
                        }
                        + block.content().cut(draft.text()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"addetto-clienti.pdf", "addetto-clienti-writer.pdf"})
    void givesTheSameChecklistAsTheTextItWasMadeFrom(String name) throws IOException {
        assertEquals(checklist("addetto-clienti.md"), checklist(name));
    }

    private static Map<String, Status> checklist(String name) throws IOException {
        Draft draft = Drafts.read(name, Files.readAllBytes(FORMATS.resolve(name)));
        Map<String, Status> checklist = new TreeMap<>();
        WELLPOSTED.check(draft, Setting.OPEN).checklist().forEach(item -> checklist.put(item.id(), item.status()));
        assertFalse(checklist.isEmpty());
        return checklist;
    }

    @Test
    void readsHeadingsParagraphsAndItemsThatABrowserPrinted() throws IOException {
        List<String> lines = lines(read(Files.readAllBytes(FORMATS.resolve("addetto-clienti.pdf"))));
        assertEquals(
                List.of(
                        "# Addetto/a alla contabilità clienti",
                        "Sede: Vicenza, con possibilità di lavoro da remoto due giorni alla settimana",
                        "Azienda: Meccanica Berica S.r.l.",
                        "## Chi siamo",
                        "Siamo un'azienda metalmeccanica di 85 persone, nata a Vicenza nel 1978: produciamo valvole per"
                                + " l'industria alimentare e le vendiamo in 23 Paesi. L'ufficio amministrativo è formato da"
                                + " sei colleghe e colleghi che si aiutano a vicenda.",
                        "## Di cosa ti occuperai",
                        "- Emettere le fatture attive e le note di credito e inviarle allo SDI"),
                lines.subList(0, 7));
    }

    @Test
    void readsOneColumnAfterTheOtherAndJoinsPartedWords() throws IOException {
        Draft draft = read(Files.readAllBytes(FORMATS.resolve("alacak-elemani-iki-sutun.pdf")));
        List<String> lines = lines(draft);
        assertEquals("# Alacak Muhasebesi Elemanı", lines.get(0));
        assertEquals(
                "Liman Gıda, 1991 yılında İzmir'de kurulmuş, zeytinyağı ve kuru meyve ihraç eden bir aile şirketidir."
                        + " Yüz yirmi çalışanımızla on dört ülkeye düzenli olarak sevkiyat yapıyoruz ve muhasebe"
                        + " ekibimizi güçlendiriyoruz.",
                lines.get(3));
        assertEquals(
                List.of("** Hakkımızda", "** Görevler", "** Aranan nitelikler", "** Sunduklarımız", "** Başvuru"),
                lines.stream().filter(line -> line.startsWith("** ")).toList());
        assertTrue(lines.contains("- Ofis içi yazışmalarda özenli, ayrıntılara dikkat eden"), lines.toString());
        assertTrue(lines.contains("- Vadesi geçmiş alacakları telefonla ve e-posta ile takip etmek"), lines.toString());
        assertEquals(12, lines.stream().filter(line -> line.startsWith("- ")).count());
    }

    @Test
    void joinsWrappedLinesAndKeepsHyphensThatAreMeant() {
        PdfSample.Page page = new PdfSample.Page()
                .line(50, 700, "We are looking for a person who is ready to take on the responsi-")
                .line(50, 686, "bility for our ledger, part-time at first and later on full-")
                .line(50, 672, "time, in an office by the harbour where eleven people work.")
                .line(50, 644, "Apply by 30 June.");
        assertEquals(
                List.of(
                        "We are looking for a person who is ready to take on the responsibility for our ledger, part-time at"
                                + " first and later on full-time, in an office by the harbour where eleven people work.",
                        "Apply by 30 June."),
                lines(read(PdfSample.of(page))));
    }

    @Test
    void readsColumnsThatAreDrawnLineByLine() {
        PdfSample.Page page = new PdfSample.Page().bold(18, 50, 760, "Accounts receivable clerk");
        String[] left = {
            "Harbour Foods imports coffee and spices",
            "for two hundred shops in the south west",
            "of England and looks after them well,",
            "from an old warehouse by the docks that",
            "forty people share with a sailing club."
        };
        String[] right = {
            "You will issue invoices on the day the",
            "goods leave the house, post what comes",
            "in, and call those who are late, always",
            "in a friendly voice, because most of our",
            "customers have been with us for decades."
        };
        for (int i = 0; i < left.length; i++) {
            page.line(50, 720 - 14 * i, left[i]).line(320, 720 - 14 * i, right[i]);
        }
        assertEquals(
                List.of("# Accounts receivable clerk", String.join(" ", left), String.join(" ", right)),
                lines(read(PdfSample.of(page))));
    }

    @Test
    void readsATableRowByRow() {
        PdfSample.Page page = new PdfSample.Page()
                .line(50, 700, "Location")
                .line(180, 700, "Bristol, United Kingdom, with two days a week from home")
                .line(180, 686, "if that suits you")
                .line(50, 664, "Company")
                .line(180, 664, "Harbour Foods Ltd")
                .line(50, 642, "Pay")
                .line(180, 642, "27,000 to 30,000 a year");
        assertEquals(
                List.of(
                        "Location: Bristol, United Kingdom, with two days a week from home if that suits you",
                        "Company: Harbour Foods Ltd",
                        "Pay: 27,000 to 30,000 a year"),
                lines(read(PdfSample.of(page))));
    }

    @Test
    void readsMarksOfAnyKindAndTheirDepth() {
        PdfSample.Page page = new PdfSample.Page()
                .bold(11, 50, 720, "What you will do")
                .line(60, 700, "\u0095")
                .line(75, 700, "Issue invoices to customers in three countries and see to it that")
                .line(75, 686, "they arrive")
                .line(80, 672, "\u0096")
                .line(95, 672, "Credit notes too")
                .line(60, 658, "\u0095")
                .line(75, 658, "Post receipts")
                .line(60, 644, "1. Call customers");
        assertEquals(
                List.of(
                        "** What you will do",
                        "- Issue invoices to customers in three countries and see to it that they arrive",
                        "- - Credit notes too",
                        "- Post receipts",
                        "- Call customers"),
                lines(read(PdfSample.of(page))));
    }

    @Test
    void leavesOutNumbersOfPagesAndSaysWhatComesBackOnce() {
        List<PdfSample.Page> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            pages.add(new PdfSample.Page()
                    .line(50, 780, "Harbour Foods Ltd")
                    .line(50, 700, "Part " + "one two three".split(" ")[i - 1] + " of what the posting says.")
                    .line(50, 680, "Line " + "ace".charAt(i - 1) + " goes on.")
                    .line(50, 660, "Line " + "bdf".charAt(i - 1) + " ends it.")
                    .line(280, 20, "Page " + i + " of 3"));
        }
        assertEquals(
                List.of(
                        "Harbour Foods Ltd",
                        "Part one of what the posting says.",
                        "Line a goes on.",
                        "Line b ends it.",
                        "Part two of what the posting says.",
                        "Line c goes on.",
                        "Line d ends it.",
                        "Part three of what the posting says.",
                        "Line e goes on.",
                        "Line f ends it."),
                lines(read(PdfSample.of(pages.toArray(PdfSample.Page[]::new)))));
    }

    @Test
    void joinsASentenceThatTheEndOfAPageCuts() {
        PdfSample.Page first = new PdfSample.Page()
                .line(50, 760, "We are looking for somebody who takes care of our ledger in an")
                .line(50, 746, "office by the harbour. You will call customers, write to them and");
        PdfSample.Page second = new PdfSample.Page().line(50, 760, "thank them when they pay.");
        assertEquals(
                List.of(
                        "We are looking for somebody who takes care of our ledger in an office by the harbour. You will call"
                                + " customers, write to them and thank them when they pay."),
                lines(read(PdfSample.of(first, second))));
    }

    @Test
    void takesLigaturesApartAndComposesAccents() {
        String map = PdfSample.stream("", PdfSample.latin("""
                /CIDInit /ProcSet findresource begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                3 beginbfchar <41> <FB01> <42> <00650300> <43> <FB03> endbfchar endcmap end"""));
        byte[] bytes = PdfSample.page(
                "BT /F9 11 Tf 50 700 Td (Aducia oCce trB) Tj ET",
                "/Font << /F9 100 0 R >>",
                List.of("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 101 0 R >>", map));
        // the second dictionary of fonts is the one that counts
        assertEquals("fiducia office tr\u00E8", read(bytes).text());
    }

    @Test
    void readsAPageThatLiesOnItsSide() {
        byte[] bytes = PdfSample.page("BT /F1 11 Tf 0 1 -1 0 300 50 Tm (We hire a clerk in Bristol) Tj ET");
        assertEquals("We hire a clerk in Bristol", read(bytes).text());
    }

    @Test
    void isToldByItsContent() {
        byte[] mailed = PdfSample.latin("X-Header: yes\r\n\r\n");
        byte[] pdf = PdfSample.page("BT /F1 11 Tf 50 700 Td (We hire a clerk) Tj ET");
        byte[] both = Arrays.copyOf(mailed, mailed.length + pdf.length);
        System.arraycopy(pdf, 0, both, mailed.length, pdf.length);
        assertEquals("We hire a clerk", read(both).text());
        assertEquals(
                "text",
                Drafts.read("a.pdf", PdfSample.latin("We hire a clerk. About %PDF we say nothing."))
                        .format());
    }

    @Test
    void readsAFileThatIsOnlyProtectedAgainstChanges() throws IOException {
        assertTrue(read(encrypted("")).text().startsWith("We hire a clerk"));
    }

    @Test
    void saysThatAFileIsLocked() throws IOException {
        assertEquals("locked", refusal(encrypted("secret")));
    }

    private static byte[] encrypted(String password) throws IOException {
        byte[] plain = PdfSample.page("BT /F1 11 Tf 50 700 Td (We hire a clerk) Tj ET");
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String refusal(byte[] bytes) {
        return assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(Refused.class, () -> Drafts.read("a.pdf", bytes))
                        .problem()
                        .id());
    }

    private record Hostile(String what, String told, byte[] bytes) {}

    @TestFactory
    Stream<DynamicTest> refusesInALineWhatItCannotRead() throws IOException {
        byte[] whole = Files.readAllBytes(FORMATS.resolve("addetto-clienti.pdf"));
        String words = "BT /F1 11 Tf 50 700 Td (We hire a clerk) Tj ET";
        List<String> chain = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
        for (int i = 2; i < 50_000; i++) chain.add("<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R] >>");
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 100 0 R >> >>";
        String ranges =
                "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFE>"
                        + " <0000000000000001> endbfrange";
        return Stream.of(
                        new Hostile("a scan", "pdf-no-text", PdfSample.page("q 600 0 0 800 0 0 cm /I Do Q")),
                        new Hostile("an empty page", "pdf-no-text", PdfSample.page("")),
                        new Hostile("nothing but its first line", "damaged", PdfSample.latin("%PDF-1.7\n")),
                        new Hostile("cut short", "damaged", Arrays.copyOf(whole, whole.length / 2)),
                        new Hostile(
                                "no pages",
                                "damaged",
                                PdfSample.file(List.of(
                                        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"))),
                        new Hostile(
                                "pages that hold each other",
                                "damaged",
                                PdfSample.file(List.of(
                                        "<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 >>",
                                        "<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 9 >>"))),
                        new Hostile("pages in pages in pages", "damaged", PdfSample.file(chain)),
                        new Hostile(
                                "too many pages",
                                "too-many-pages",
                                PdfSample.pages(Collections.nCopies(10_000, words), "", List.of())),
                        new Hostile(
                                "lists in lists in lists",
                                "damaged",
                                PdfSample.file(List.of("<< /Type /Catalog /Pages " + "[".repeat(200_000)
                                        + "]".repeat(200_000) + " >>"))),
                        new Hostile(
                                "three gigabytes of spaces",
                                "pdf-too-heavy",
                                PdfSample.page(
                                        "/X Do",
                                        "/XObject << /X 100 0 R >>",
                                        List.of(PdfSample.stream(
                                                form + " /Filter /FlateDecode", PdfSample.packedSpaces(3000))))),
                        new Hostile(
                                "a drawing that draws itself",
                                "pdf-too-heavy",
                                PdfSample.page(
                                        "/X Do",
                                        "/XObject << /X 100 0 R >>",
                                        List.of(PdfSample.stream(form, PdfSample.latin("/X Do /X Do"))))),
                        new Hostile(
                                "a table of two billion letters",
                                "pdf-too-heavy",
                                PdfSample.page(
                                        "BT /F9 11 Tf 50 700 Td (We hire) Tj ET",
                                        "/Font << /F9 100 0 R >>",
                                        List.of(
                                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 101 0 R >>",
                                                PdfSample.stream("", PdfSample.latin(ranges))))),
                        new Hostile(
                                "a book",
                                "too-large",
                                PdfSample.page("BT /F1 1 Tf 1 0 0 1 5 700 Tm "
                                        + "(We hire a clerk who keeps our books ) Tj 0 -2 Td ".repeat(6_000) + " ET")))
                .map(hostile -> DynamicTest.dynamicTest(
                        hostile.what(), () -> assertEquals(hostile.told(), refusal(hostile.bytes()))));
    }

    @Test
    void readsWhatOthersReadThoughItIsNotQuiteInOrder() {
        byte[] whole = PdfSample.page("BT /F1 11 Tf 50 700 Td (We hire a clerk) Tj ET");
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        for (String broken : List.of(
                text.replace("startxref\n", "startxref\n9"),
                text.replace("0000000000 65535 f", "0000000000 65535 x"),
                text.replace("/Root 1 0 R", "/Root 1 0 R /Prev 99999999"),
                text.substring(0, text.indexOf("xref\n0")))) {
            assertEquals("We hire a clerk", read(PdfSample.latin(broken)).text());
        }
    }
}
