package org.wellposted.sense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Contact;
import org.wellposted.model.DateSaid;
import org.wellposted.model.Draft;
import org.wellposted.model.Mention;
import org.wellposted.model.Mention.Degree;
import org.wellposted.model.Pay;
import org.wellposted.model.Placeholder;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

class SenseTest {

    private static Posting read(String text) {
        return WELLPOSTED.understand(Drafts.read("a.txt", text), Setting.OPEN);
    }

    private static Posting read(String language, String text) {
        return WELLPOSTED.understand(Drafts.read("a.txt", text), Setting.of(language, null));
    }

    private static List<String> sections(Posting posting) {
        return posting.all(Section.class).map(Section::id).toList();
    }

    private static List<String> concepts(Posting posting) {
        return posting.all(Mention.class).map(Mention::concept).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            German  | Wir suchen zum nächsten Termin eine Fachkraft für die Buchhaltung und freuen uns auf deine Bewerbung.
            French  | Nous recherchons pour notre équipe une personne sérieuse qui sera chargée de la facturation et des relances.
            Spanish | Buscamos para nuestro equipo una persona con experiencia en la gestión de cobros y el trato con los clientes.
            Portuguese | Procuramos uma pessoa com experiência para a nossa equipa, que não tenha medo de números e que goste do trabalho.
            Dutch   | Wij zijn op zoek naar een collega voor het team, die met ons aan de facturen van de klanten werkt.
            Polish  | Szukamy do naszego zespołu osoby, która jest dokładna i lubi pracę z klientem oraz z fakturami.
            Romanian | Căutăm pentru echipa noastră o persoană cu experiență în facturare și care să lucreze cu clienții.
            Greek   | Ζητείται υπάλληλος λογιστηρίου για μόνιμη εργασία στην Αθήνα.
            Russian | Мы ищем бухгалтера по работе с дебиторской задолженностью в нашу команду.
            Arabic  | نبحث عن محاسب للعمل في قسم الحسابات المدينة في شركتنا.
            """)
    void namesTheLanguagesItDoesNotRead(String name, String text) {
        Refused refused = assertThrows(Refused.class, () -> read(text));
        assertEquals("unknown-language", refused.problem().id());
        assertEquals(name, refused.problem().arguments().get("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Billing Specialist",
        "it, Addetta alla fatturazione",
        "tr, Tahsilat Uzmanı",
        "it, 'Sviluppatore Java: conoscenza di Spring Boot, REST API e cloud computing per il nostro team di software engineering'",
    })
    void tellsItsOwnLanguagesEvenFromAFewWords(String language, String text) {
        assertEquals(language, read(text).language());
    }

    @Test
    void neverOverrulesTheLanguageAskedFor() {
        assertEquals(
                "tr",
                read("tr", "We are looking for a billing clerk who will join our team.")
                        .language());
        Refused refused = assertThrows(Refused.class, () -> read("de", "Text"));
        assertEquals("no-such-language", refused.problem().id());
    }

    @Test
    void readsHeadingsInManyForms() {
        assertEquals(
                List.of("position", "location", "about-us", "responsibilities", "qualifications", "benefits", "apply"),
                sections(read("it", """
                        Addetta alla fatturazione
                        Sede di lavoro: Torino
                        Chi siamo: Rossi Srl è una piccola impresa.
                        COSA FARAI
                        • Emettere le fatture ai clienti
                        ## Requisiti
                        - Precisione
                        **Cosa offriamo**

                        - Formazione continua

                        Come candidarsi:
                        Inviare il CV a lavoro@rossi.example
                        """)));
    }

    @Test
    void readsSectionsWithoutHeadings() {
        assertEquals(
                List.of("position", "about-us", "responsibilities", "qualifications", "apply", "equal-opportunity"),
                sections(read("en", """
                        Accounts Receivable Clerk
                        Harbour Foods Ltd is a family business founded in 1980 that sells fish to hotels.
                        - Prepare and send customer invoices
                        - Reconcile customer accounts
                        - Chase overdue invoices
                        - Strong attention to detail
                        - Previous experience in a similar role
                        - Good knowledge of Excel
                        Send your CV to jobs@harbour.example.
                        Harbour Foods is an equal opportunity employer.
                        """)));
    }

    @Test
    void pointsIntoTheTextAsGiven() {
        String composed =
                "Tahsilat Uzmanı\n\n• Müşteri hesaplarının mutabakatını yapmak\n• İSTANBUL ofisinde çalışmak\n";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        Posting fromComposed = read("tr", composed);
        Posting fromDecomposed = read("tr", decomposed);
        assertTrue(concepts(fromComposed).contains("reconcile-accounts"));
        assertEquals(concepts(fromComposed), concepts(fromDecomposed));
        List<String> words =
                fromComposed.all(Mention.class).map(m -> m.span().cut(composed)).toList();
        List<String> same = fromDecomposed
                .all(Mention.class)
                .map(m -> Normalizer.normalize(m.span().cut(decomposed), Normalizer.Form.NFC))
                .toList();
        assertEquals(words, same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A degree in accounting is required. | degree-accounting-or-finance | REQUIRED
            en | A degree in accounting is a plus. | degree-accounting-or-finance | PREFERRED
            it | È preferibile una laurea in economia. | degree-accounting-or-finance | PREFERRED
            it | Laurea in economia | degree-accounting-or-finance | PLAIN
            tr | Tercihen muhasebe alanında lisans mezunu | degree-accounting-or-finance | PREFERRED
            """)
    void tellsHowStronglySomethingIsAsked(String language, String text, String concept, Degree degree) {
        assertEquals(
                List.of(degree),
                read(language, "• " + text)
                        .all(Mention.class)
                        .filter(m -> m.concept().equals(concept))
                        .map(Mention::degree)
                        .toList());
    }

    @Test
    void findsGapsAndLeavesLinksAndTagsAlone() {
        Posting posting = read("en", """
                [Company name] in {{city}}, <office address>, rate TBD, hours ______
                See [our site](https://example.org) and <strong>apply</strong> - [x] done [1]
                Subject: "Application - [Your name]"
                """);
        String text = posting.draft().text();
        assertEquals(
                List.of("[Company name]", "{{city}}", "<office address>", "______", "[Your name]"),
                posting.all(Placeholder.class).map(p -> p.span().cut(text)).toList());
        assertEquals(
                List.of("[Your name]"),
                posting.all(Placeholder.class)
                        .filter(Placeholder::forApplicant)
                        .map(p -> p.span().cut(text))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Salary: £27,000 - £31,000 a year | GBP | 27000 | 31000 | year
            en | $22.50 per hour | USD | 22.50 | 22.50 | hour
            en | Pay range 55k to 65k EUR | EUR | 55000 | 65000 |
            it | RAL 26.000–30.000 € | EUR | 26000 | 30000 | year
            it | Retribuzione lorda mensile di 1.650,50 euro | EUR | 1650.50 | 1650.50 | month
            tr | Aylık brüt ücret: 45.000-52.000 TL | TRY | 45000 | 52000 | month
            """)
    void readsPay(String language, String text, String currency, BigDecimal low, BigDecimal high, String period) {
        Pay pay = read(language, text + "\n").all(Pay.class).findFirst().orElseThrow();
        assertEquals(currency, pay.currency());
        assertEquals(0, low.compareTo(pay.low()), () -> "low " + pay.low());
        assertEquals(0, high.compareTo(pay.high()), () -> "high " + pay.high());
        if (period == null) assertNull(pay.period());
        else assertEquals(period, pay.period());
    }

    @Test
    void takesNoTurnoverForPay() {
        assertEquals(
                0,
                read("en", "We are a company with a turnover of €20,000,000 and 120 staff.\n")
                        .all(Pay.class)
                        .count());
        assertEquals(
                0,
                read("en", "Competitive salary and benefits.\n").all(Pay.class).count());
    }

    @Test
    void findsAddressesAndDates() {
        Posting posting = read("it", """
                Inviare il CV a lavoro@rossi.example o tramite https://rossi.example/lavoro entro il 30 novembre 2026.
                Telefono: +39 051 123456, inizio 01/02/2027
                """);
        assertEquals(
                List.of(Contact.Kind.EMAIL, Contact.Kind.LINK, Contact.Kind.PHONE),
                posting.all(Contact.class).map(Contact::kind).toList());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 2, 1)),
                posting.all(DateSaid.class).map(DateSaid::date).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ar-clerk | Accounts Receivable Clerk (m/f/d) - Leeds
            en | collections-specialist | We are looking for a Credit Controller to join our team in York.
            it | ar-specialist | Posizione: Specialista in contabilità clienti
            it | billing-specialist | Impiegata/o addetta/o alla fatturazione, Verona
            tr | collections-specialist | TAHSİLAT UZMANI
            tr | ar-clerk | Alacak Hesapları Memuru
            """)
    void tellsTheRoleByItsName(String language, String role, String text) {
        assertEquals(role, read(language, text + "\n").role().role());
    }

    @Test
    void tellsTheRoleByItsDutiesWhereNoNameIsKnown() {
        Posting posting = read("en", """
                Numbers person wanted

                - Call customers about overdue invoices and agree payment plans
                - Manage the collections process
                - Resolve customer disputes and billing discrepancies
                - Keep accurate records of collection activities
                - Report on aged debt and collection trends
                - Improve collection processes and cash flow
                - Keep up to date with credit regulations
                """);
        assertEquals("collections-specialist", posting.role().role());
        assertTrue(posting.role().because().size() >= 4);
        assertNull(read("en", "Head Gardener\n\nYou will cook up a new rose garden and lead the team.\n")
                .role()
                .role());
    }

    @Test
    void takesATitleThatIsMisspeltAtItsWordWhereTheDutiesAreThose() {
        String duties = "\n\n- Write and maintain code in Java\n- Review the code of others\n- Fix bugs\n";
        assertEquals(
                "software-developer",
                read("en", "Sofware Enginer" + duties).role().role());
        assertNull(read("en", "Sofware Enginer\n\n- Water the roses\n").role().role());
    }

    @Test
    void aFieldOfWorkNamesTheJobWhereItIsTheWholeTitle() {
        assertEquals("payroll-specialist", read("en", "Payroll\n").role().role());
        assertNull(read("en", "Payroll Manager\n").role().role());
        assertEquals("receptionist", read("it", "Front office\n").role().role());
        assertNull(read("it", "Responsabile front office\n").role().role());
        assertEquals("shop-assistant", read("tr", "Kasa\n").role().role());
        assertNull(read("tr", "Kasa imalat ustası\n").role().role());
    }

    @Test
    void aFullerNameOfAnotherJobIsNotTakenForTheNameInIt() {
        assertEquals("waiting-staff", read("it", "Cameriera di sala\n").role().role());
        assertNull(read("it", "Cameriera ai piani\n").role().role());
    }

    @Test
    void readsNothingIntoFrontMatter() {
        Draft draft = Drafts.read(
                "a.md", "---\nrole: ar-clerk\nlanguage: en\nsummary: equal opportunity employer\n---\n# Clerk\n");
        Posting posting = WELLPOSTED.understand(draft, Setting.OPEN);
        assertEquals("ar-clerk", posting.role().role());
        assertEquals(List.of("position"), sections(posting));
    }
}
