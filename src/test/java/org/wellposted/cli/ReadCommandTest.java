package org.wellposted.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of how a draft was understood. */
class ReadCommandTest {

    private static final Cli CLI = new Cli();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ENGLISH = """
            # Accounts Receivable Clerk

            ## What you will do
            - Send monthly statements to customers
            - Sing

            ## Nice to have
            - Confident with Excel

            ## Pay
            £28,000 to £32,000 a year

            ## How to apply
            Send your CV to jobs@harrow.example or to [name] by 31 March 2027.

            We are an equal opportunity employer, regardless of race, age or disability.

            ## Odds and ends
            Cake.
            """;

    private static void says(String expected, Cli.Answer answer) {
        assertEquals(expected, answer.out());
        assertEquals("", answer.err());
        assertEquals(0, answer.exit());
    }

    @Test
    void tellsLineByLineWhatWasRead() {
        says("""
                -
                  format    Markdown
                  language  English, told from the text
                  role      Accounts receivable clerk, told from the title
                            1:3  Accounts Receivable Clerk

                job title [position] the title line
                    1  # Accounts Receivable Clerk
                           job: Accounts receivable clerk        Accounts Receivable Clerk
                           touched on: management of accounts receivable  Receivable

                responsibilities [responsibilities] by its heading
                    3  # What you will do
                    4  - Send monthly statements to customers
                           preparation of customer statements    Send monthly statements
                    5  - Sing

                qualifications [qualifications] by its heading
                    7  # Nice to have
                    8  - Confident with Excel
                           Microsoft Excel (preferred)           with Excel
                           computer skills (preferred)           with Excel

                pay [pay] by its heading
                   10  # Pay
                   11    £28,000 to £32,000 a year
                           pay: 28000–32000 GBP a year           £28,000 to £32,000

                how to apply [apply] by its heading
                   13  # How to apply
                   14    Send your CV to jobs@harrow.example or to [name] by 31 March 2027.
                           where to apply                        Send your CV
                           resume (CV)                           CV
                           touched on: screening of applications  CV
                           email address                         jobs@harrow.example
                           gap                                   [name]
                           date: 2027-03-31                      31 March 2027

                equal opportunity statement [equal-opportunity] by what it says
                   16    We are an equal opportunity employer, regardless of race, age or
                         disability.
                           equal opportunity statement           equal opportunity employer
                           grounds: race, age, disability

                other [other] not recognized
                   18  # Odds and ends
                   19    Cake.

                lines that told nothing: 2 of 7
                """, CLI.fed(ENGLISH).run("read", "-"));
    }

    @Test
    void tellsItInItalian() {
        says("""
                -
                  formato         Markdown
                  lingua          italiano, come richiesto
                  ruolo           Addetto/a alla contabilità clienti, come dice l'intestazione
                                  5:1  Contabile clienti
                  in alternativa  Specialista contabilità clienti
                  n.a.            benefit: tirocinio finanziato

                titolo della posizione [position] la riga del titolo
                    5    Contabile clienti
                           ruolo: Addetto/a alla contabilità clienti  Contabile clienti

                attività e responsabilità [responsibilities] dal titolo della sezione
                    7  # Cosa farai
                    8  - Emettere le fatture
                           registrazione di fatture e documenti di trasporto  Emettere le fatture
                           emissione delle fatture               Emettere le fatture
                           accennato: registrazione delle fatture  fatture
                           accennato: controllo della correttezza delle fatture  fatture
                    9  - Cantare

                retribuzione [pay] dal titolo della sezione
                   11    Retribuzione: 27.000 euro all'anno
                           retribuzione: 27000 EUR all'anno      27.000 euro

                righe che non hanno detto nulla: 1 su 4
                """, CLI.fed("""
                ---
                role: ar-clerk
                not-applicable: {benefits: "tirocinio finanziato"}
                ---
                Contabile clienti

                Cosa farai
                - Emettere le fatture
                - Cantare

                Retribuzione: 27.000 euro all'anno
                """).run("read", "-", "--language", "it", "--messages", "it"));
    }

    @Test
    void tellsItInTurkish() {
        says("""
                -
                  biçim     düz metin
                  dil       Türkçe, metinden anlaşıldı
                  pozisyon  tanınmadı: --role ile belirtin

                şirket adı [employer] bölüm başlığından
                    1    Firma: Çınar Gıda A.Ş.
                           şirket unvanı                         Çınar Gıda A.Ş
                           değinilmiş: şirket tanıtımı           Firma: Çınar Gıda A.Ş.
                           değinilmiş: yemek hazırlama ve yedirme  Gıda
                           değinilmiş: gıdaların saklanması ve son kullanma tarihi takibi  Gıda

                görev ve sorumluluklar [responsibilities] bölüm başlığından
                    3  # İş Tanımı
                    4  - Fatura kesmek
                           fatura ve irsaliye takibi             Fatura kesmek
                           fatura düzenleme                      Fatura kesmek
                           değinilmiş: fatura kayıtları          Fatura
                           değinilmiş: fatura kontrolü           Fatura
                    5  - Şarkı söylemek

                başvuru şekli [apply] bölüm başlığından
                    7  # Başvuru
                    8    Özgeçmişinizi [e-posta adresi] adresine gönderiniz.
                           özgeçmiş                              Özgeçmişinizi
                           başvuru yöntemi                       Özgeçmişinizi [e-posta
                           boşluk: başvuru şekli                 [e-posta adresi]
                           değinilmiş: kargo ve posta takibi     posta
                           değinilmiş: sevkiyat ve teslimat takibi  gönderiniz

                bir şey anlaşılamayan satırlar: 1/4
                """, CLI.fed("""
                Firma: Çınar Gıda A.Ş.

                İş Tanımı
                • Fatura kesmek
                • Şarkı söylemek

                Başvuru
                Özgeçmişinizi [e-posta adresi] adresine gönderiniz.
                """).run("read", "-", "--messages", "tr"));
    }

    @Test
    void tellsHowLanguageAndRoleWereTold() {
        Cli draft = CLI.fed(ENGLISH);
        assertTrue(draft.run("read", "-", "--language", "en", "--role", "billing-specialist")
                .out()
                .startsWith("""
                -
                  format     Markdown
                  language   English, as asked for
                  role       Billing specialist, as asked for
                  runner-up  Accounts receivable clerk
                """));
        String untitled = ENGLISH.replace("# Accounts Receivable Clerk", "# Clerk");
        assertTrue(
                CLI.fed(untitled).run("read", "-").out().contains("role      not recognized: choose one with --role"));
    }

    @Test
    void fitsATerminalHoweverLongTheDraftsLines() {
        String long_ = "We are Harrow Ltd, " + "a family firm that sells garden furniture and ".repeat(9)
                + "x".repeat(300) + ".";
        Cli.Answer answer = CLI.fed(ENGLISH + "\n## About us\n" + long_ + "\n").run("read", "-");
        answer.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        String said = String.join(
                        " ", answer.lines().stream().map(String::strip).toList())
                .replaceAll("(?<=x{9}) (?=x)", "");
        assertTrue(said.contains(long_), answer.out());
    }

    @Test
    void coloursForATerminalOnlyAndLetsNoDraftColourIt() {
        Cli draft = CLI.fed(ENGLISH + "\nSend it \u001b[31mnow\u001b[0m.\n");
        assertFalse(draft.run("read", "-").out().contains("\u001b"));
        String coloured =
                draft.with("WELLPOSTED_TERMINAL", "1").run("read", "-").out();
        assertTrue(coloured.contains("\u001b[1mresponsibilities\u001b[0m"), coloured);
        assertFalse(coloured.contains("\u001b[31mnow"), coloured);
        assertEquals(
                draft.run("read", "-").out(),
                coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll("(?m) +$", ""));
    }

    @Test
    void tellsAHeadingThatTellsFromOneWhoseLinesDo() {
        String told = CLI.fed("""
                # Billing specialist

                ## What you will do
                - Sing

                ## Your part in it
                - Issue customer invoices
                - Correct billing errors
                """).run("read", "-", "--language", "en").out();
        assertTrue(
                told.contains("responsibilities [responsibilities] by its heading\n    3  # What you will do"), told);
        assertTrue(
                told.contains("responsibilities [responsibilities] by what it says\n    6  # Your part in it"), told);
    }

    // ---- for programs ----

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void givesProgramsEveryPlace(String newline) throws IOException {
        String draft = ENGLISH.replace("\n", newline);
        Cli.Answer answer = CLI.fed(draft).run("read", "-", "--format", "json", "--messages", "tr");
        assertEquals(0, answer.exit());
        JsonNode reading = JSON.readTree(answer.out());
        assertEquals(
                List.of("-", "markdown", "file", "en", "text"),
                texts(reading, "path", "format", "offsets", "language", "languageTold"));
        assertEquals(draft, reading.path("text").asText());
        assertEquals(List.of("ar-clerk", "title"), texts(reading.path("role"), "id", "told"));
        assertEquals("Accounts Receivable Clerk", cut(reading, reading.at("/role/because/0")));
        JsonNode duties = section(reading, "responsibilities");
        assertEquals("heading", duties.path("told").asText());
        assertEquals("What you will do", cut(reading, duties.path("heading")));
        List<String> lines = new ArrayList<>();
        duties.path("lines").forEach(line -> lines.add(cut(reading, line)));
        assertEquals(List.of("What you will do", "Send monthly statements to customers", "Sing"), lines);
        JsonNode stated = duties.at("/lines/1/mentions/0");
        assertEquals(List.of("issue-statements", "plain"), texts(stated, "concept", "degree"));
        assertTrue(cut(reading, stated).startsWith("Send monthly statements"), cut(reading, stated));
        assertEquals(0, duties.at("/lines/2/mentions").size());
        assertEquals(
                "preferred",
                section(reading, "qualifications")
                        .at("/lines/1/mentions/0/degree")
                        .asText());
        assertEquals("nothing", section(reading, "other").path("told").asText());
        assertEquals("lines", section(reading, "equal-opportunity").path("told").asText());
        JsonNode pay = reading.at("/pay/0");
        assertEquals(List.of("28000", "32000", "GBP", "year"), texts(pay, "low", "high", "currency", "period"));
        assertTrue(cut(reading, pay).startsWith("£28,000 to £32,000"), cut(reading, pay));
        assertEquals("jobs@harrow.example", cut(reading, reading.at("/contacts/0")));
        assertEquals("2027-03-31", reading.at("/dates/0/date").asText());
        assertEquals("31 March 2027", cut(reading, reading.at("/dates/0")));
        assertEquals("[name]", cut(reading, reading.at("/placeholders/0")));
    }

    /** Every line of the draft that holds a word is in exactly one section, and in its place. */
    @Test
    void leavesNoLineOut() throws IOException {
        JsonNode reading = JSON.readTree(
                CLI.fed(ENGLISH).run("read", "-", "--format", "json").out());
        List<String> read = new ArrayList<>();
        for (JsonNode section : reading.path("sections")) {
            for (JsonNode line : section.path("lines")) {
                read.add(cut(reading, line));
                assertTrue(
                        section.path("start").asInt() <= line.path("start").asInt()
                                && line.path("end").asInt()
                                        <= section.path("end").asInt(),
                        line.toString());
            }
        }
        List<String> written = ENGLISH.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("^(#+|-) ", ""))
                .toList();
        assertEquals(written, read);
    }

    // ---- what cannot be read ----

    @TempDir
    private Path folder;

    @Test
    void saysInALineWhatCannotBeRead() throws IOException {
        Path binary = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b'});
        Path untold = Files.write(folder.resolve("b.txt"), new byte[] {'p', 'e', 'r', 'c', 'h', (byte) 0x81});
        refused(binary + ": this is not a text file: ", CLI.run("read", binary));
        refused(untold + ": its encoding cannot be told: ", CLI.run("read", untold));
        refused("nowhere.md: no such file or folder", CLI.run("read", "nowhere.md"));
        refused(folder + ": cannot be read: ", CLI.run("read", folder));
        refused("-: the draft is empty: ", CLI.fed(" \n").run("read", "-"));
        refused("-: la bozza è vuota: ", CLI.fed("").run("read", "-", "--messages", "it"));
        refused("-: this looks like German; ", CLI.fed("""
                Wir suchen für unser Team in Köln eine Person für die Debitorenbuchhaltung. Du bist für die Rechnungen und
                die Mahnungen zuständig und arbeitest mit der Abteilung Vertrieb.
                """).run("read", "-"));
        refused("name the FILE|-; see 'wellposted read --help'", CLI.run("read"));
        refused("one argument too many: 'b'; ", CLI.run("read", "a", "b"));
        refused("--format cannot be 'sarif'; it takes text, json", CLI.run("read", "-", "--format", "sarif"));
        refused("no role 'astronaut'; ", CLI.fed(ENGLISH).run("read", "-", "--role", "astronaut"));
    }

    private static void refused(String line, Cli.Answer answer) {
        assertTrue(answer.err().startsWith("wellposted: " + line), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertEquals("", answer.out());
        assertEquals(2, answer.exit());
    }

    private static JsonNode section(JsonNode reading, String id) {
        for (JsonNode section : reading.path("sections")) {
            if (section.path("id").asText().equals(id)) return section;
        }
        throw new AssertionError("no section " + id + " in " + reading.path("sections"));
    }

    private static String cut(JsonNode reading, JsonNode place) {
        return reading.path("text")
                .asText()
                .substring(place.path("start").asInt(), place.path("end").asInt());
    }

    private static List<String> texts(JsonNode node, String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) texts.add(node.path(field).asText());
        return texts;
    }
}
