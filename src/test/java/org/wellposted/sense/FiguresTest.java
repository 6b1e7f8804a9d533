package org.wellposted.sense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Fact;
import org.wellposted.model.Mention;
import org.wellposted.model.Part;
import org.wellposted.model.Passage;
import org.wellposted.model.Pay;
import org.wellposted.model.PayGrade;
import org.wellposted.model.Posting;
import org.wellposted.model.Refused;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Section;
import org.wellposted.model.Setting;
import org.wellposted.model.Strength;
import org.wellposted.model.Sureness;
import org.wellposted.read.Drafts;

/**
 * Each figure of rules/certainty.yaml at its boundary: a draft just inside and one just outside. A count is held by so
 * many and one more. A weight is held by two drafts of which one is read otherwise once it is a third less, the other once
 * it is a third more; what it is weighed against tips them, too. In a row " / " ends a line of the draft.
 *
 * <p>The figures of the search for a role and of the placement of sentences are held in those rooms. No draft shows
 * role.in-title, since all names in a title get it and nothing else is added to them; nor that leaning.touching is no
 * less than it is, since nothing speaks for a section with less than a point.
 */
class FiguresTest {

    private static String text(String row) {
        return row.replaceAll(" ?/ ?", "\n") + "\n";
    }

    private static Posting read(String language, String text) {
        return WELLPOSTED.understand(
                Drafts.read("a.txt", text), language == null ? Setting.OPEN : Setting.of(language, null));
    }

    private static <T extends Fact> String all(Posting posting, Class<T> kind, Function<T, String> said) {
        return posting.all(kind).map(said).collect(Collectors.joining(", "));
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Each section with the line where it opens, and an h if it has a heading of its own. */
    private static void assertSections(String language, String row, String seen) {
        String text = text(row);
        Function<Section, String> said =
                section -> section.id() + " " + line(text, section.span().start()) + (section.headed() ? "h" : "");
        assertEquals(seen, all(read(language, text), Section.class, said));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            headings.longest           | en | Cook / / What will you do in the kitchen every day? / Peel and chop.        | position 1, responsibilities 3h
            headings.longest           | en | Cook / / What will you do in the kitchen every single day? / Peel and chop. | position 1, other 3
            headings.longest-inline    | en | Cook / / What you'll be responsible for: soups and sauces.     | position 1, responsibilities 3h
            headings.longest-inline    | en | Cook / / And what you'll be responsible for: soups and sauces. | position 1, responsibilities 3
            # a heading that does not tell parts what follows from the heading above
            headings.longest-alone     | en | Cook / / Responsibilities / - Prepare soups / / A last word on the kitchen / / - Strong nerves      | position 1, responsibilities 3h, qualifications 8
            headings.longest-alone     | en | Cook / / Responsibilities / - Prepare soups / / A very last word on the kitchen / / - Strong nerves | position 1, responsibilities 3h
            headings.longest-announced | en | Cook / / As the new cook of our small inn by the blue sea you will: / - Peel and chop      | position 1h, responsibilities 3h
            headings.longest-announced | en | Cook / / As the new cook of our small inn by the deep blue sea you will: / - Peel and chop | position 1h, other 3
            # what follows a label is not under it
            headings.labelled          | it | Cuoca / / Sede: Rimini, a due passi dal mare, in fondo al lungo viale alberato / / Il mare era mosso.       | position 1h, location 3h, other 5
            headings.labelled          | it | Cuoca / / Sede: Rimini, a due passi dal mare, in fondo al lungo viale molto alberato / / Il mare era mosso. | position 1h, location 3h
            headings.left-over         | tr | Aşçı / / Görevler Otel Deniz / - Sabah / - Akşam      | position 1, responsibilities 3h
            headings.left-over         | tr | Aşçı / / Görevler Mavi Otel Deniz / - Sabah / - Akşam | position 1, other 3h
            """)
    void headings(String figure, String language, String row, String seen) {
        assertSections(language, row, seen);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title.lines | en | The sea is near. / The sun is out. / The inn is old. / The door is open. / Cook             | Cook
            title.lines | en | The sea is near. / The sun is out. / The inn is old. / The door is open. / The pot is hot. / Cook | none
            title.words | tr | Ankara Kızılay'daki yeni şubemizin mutfağında sabah vardiyasında tam gün görevli aşçı       | Ankara Kızılay'daki yeni şubemizin mutfağında sabah vardiyasında tam gün görevli aşçı
            title.words | tr | Ankara Kızılay'daki yeni büyük şubemizin mutfağında sabah vardiyasında tam gün görevli aşçı | none
            title.bare  | it | Una mano amica per il forno di via Roma         | Una mano amica per il forno di via Roma
            title.bare  | it | Una mano amica per il vecchio forno di via Roma | none
            title.brief | en | You can cook, then. / Come and see.      | You can cook, then.
            title.brief | en | You can cook well, then. / Come and see. | none
            """)
    void title(String figure, String language, String row, String seen) {
        String text = text(row);
        String title = read(language, text)
                .all(Section.class)
                .filter(section -> section.id().equals(Section.POSITION))
                .map(section -> section.span().cut(text).lines().findFirst().orElseThrow())
                .findFirst()
                .orElse("none");
        assertEquals(seen, title);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # out of a section and back into it for two lines that say nothing does not pay, for three it does
            labelling.at-heading        | it | # Cuoca / / ## Benefit / - Pranzo gratis / / ## Villa Bellavista / Il mare è a due passi. / Il bosco è dietro casa. / / ## Vantaggi / - Buoni pasto                      | position 1h, benefits 3h, benefits 6h, benefits 10h
            labelling.at-heading        | it | # Cuoca / / ## Benefit / - Pranzo gratis / / ## Villa Bellavista / Il mare è a due passi. / Il bosco è dietro casa. / La luce è bella. / / ## Vantaggi / - Buoni pasto | position 1h, benefits 3h, other 6h, benefits 11h
            labelling.at-gap            | en | Cook / / - Fluent English / - Strong nerves / / Edit fluent notes | position 1h, qualifications 3
            labelling.at-gap            | it | Cuoca / / Benefit / Buoni pasto. / / Buona memoria e doti.        | position 1, benefits 3h, qualifications 6
            labelling.at-line           | it | Cuoca / / Benefit / Buoni pasto. / Buona memoria e doti.           | position 1, benefits 3h
            labelling.at-line           | en | Cook / / Free lunch and a pension. / You find us fluent and valid. | position 1, benefits 3, qualifications 4
            labelling.in-list           | tr | Aşçı / / - Yemek kartı / - Bize prezantabl | position 1h, benefits 3
            labelling.in-list           | tr | Aşçı / / - Yemek kartı / - Mutfakta mezun  | position 1h, benefits 3, qualifications 4
            labelling.in-loose-list     | it | Cuoca / / - Buoni pasto / / - Tanta familiarità e doti | position 1h, benefits 3
            labelling.in-loose-list     | it | Cuoca / / - Buoni pasto / / - Buona memoria e doti     | position 1h, benefits 3, qualifications 5
            labelling.in-paragraph      | en | Cook / / At our inn by the sea there is a free lunch for whoever works here and a pension for later on, and the tables are always set at noon, no matter who is on the early turn and who is not. You find us fluent and valid.            | position 1h, benefits 3
            labelling.in-paragraph      | en | Cook / / At our inn by the sea there is a free lunch for whoever works here and a pension for later on, and the tables are always set at noon, no matter who is on the early turn and who is not. The papers are valid, the German fluent. | position 1h, benefits 3, qualifications 3
            # the first line under a heading leaves it only where all in it speaks for another
            labelling.behind-heading    | en | Cook / / Benefits / Strong nerves and skills. / Strong nerves and skills.                          | position 1, benefits 3h, qualifications 5
            labelling.behind-heading    | en | Cook / / Benefits / Strong nerves, fluent German and skills, required. / Strong nerves and skills. | position 1, benefits 3h, qualifications 4
            labelling.headed            | it | Cuoca / / Benefit / Buoni pasto. / Con diploma e familiarità. | position 1, benefits 3h
            labelling.headed            | en | Cook / / Benefits / Free lunch. / / Strong nerves.            | position 1, benefits 3h, qualifications 6
            labelling.headed-item       | tr | Aşçı / / Yan haklar / Yemek kartı. / / - Bize prezantabl | position 1, benefits 3h
            labelling.headed-item       | tr | Aşçı / / Yan haklar / Yemek kartı. / / - Mutfakta mezun  | position 1, benefits 3h, qualifications 6
            labelling.headed-after-list | en | Cook / / Benefits / - Free lunch / / Excellent nerves. / / The sea is near.                       | position 1, benefits 3h
            labelling.headed-after-list | en | Cook / / Benefits / - Free lunch / / Strong nerves. / / The sea is near. / / The sky is blue. | position 1, benefits 3h, qualifications 6
            labelling.parted            | en | Cook / / Benefits / Free lunch. / / A last word on the kitchen / / Outstanding nerves, please, and a palate that has not gone dull in all of the years. | position 1, benefits 3h
            labelling.parted            | en | Cook / / Responsibilities / - Prepare soups / / A last word on the kitchen / / - Strong nerves | position 1, responsibilities 3h, qualifications 8
            labelling.outstayed         | it | Cuoca / / - Sede: Rimini / - Il mare è vicino / - Il cielo è blu | position 1h, location 3, other 4
            labelling.outstayed         | tr | Aşçı / / Şehir: İzmir / Deniz yakın                              | position 1, location 3h
            labelling.brief             | tr | Aşçı / / Şehir / İzmir / / Deniz yakın, liman yakın, park yakın, tren yakın, gemi yakın, dağ yakın, göl yakın     | position 1, location 3h
            labelling.brief             | tr | Aşçı / / Şehir / İzmir / / Deniz yakın, liman yakın, park yakın, tren yakın, gemi yakın, dağ yakın, göl çok yakın | position 1, location 3h, other 6
            labelling.silent            | it | # Cuoca / / ## Benefit / - Pranzo gratis / / ## Villa Bellavista / La luce è bella. / Il bosco è dietro casa. / / ## Vantaggi / - Buoni pasto                             | position 1h, benefits 3h, benefits 6h, benefits 10h
            labelling.silent            | it | # Cuoca / / ## Benefit / - Pranzo gratis / / ## Villa Bellavista / La luce è bella. / Il bosco è dietro casa. / Il mare è a due passi. / / ## Vantaggi / - Buoni pasto | position 1h, benefits 3h, other 6h, benefits 11h
            """)
    void labelling(String figure, String language, String row, String seen) {
        assertSections(language, row, seen);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            leaning.concept   | en | Cook / / Benefits / Free lunch. / The papers are valid, the German fluent. | position 1, benefits 3h
            leaning.concept   | en | Cook / / Free lunch and a pension. / You find us fluent and valid.         | position 1, benefits 3, qualifications 4
            # the name of a firm, and no more
            leaning.sign      | it | Cuoca / / Benefit / Pranzo gratis. / / Rossi Srl. | position 1, benefits 3h
            leaning.sign      | it | Cuoca / / Buoni pasto. / Rossi Srl.               | position 1, benefits 3, employer 4
            leaning.edge      | en | Cook / / - Free lunch / - Strong nerves            | position 1h, benefits 3
            leaning.edge      | en | Cook / / Benefits / Free lunch. / / Strong nerves. | position 1, benefits 3h, qualifications 6
            leaning.statement | en | Cook / / Benefits / - Free lunch / - We are an equal opportunity employer. | position 1, benefits 3h, equal-opportunity 5
            leaning.statement | en | Cook / / Benefits / We are an equal opportunity employer.                  | position 1, benefits 3h
            leaning.passage   | en | Cook / / Benefits / Free lunch. / / - We are an equal opportunity employer, at the stove and at the sink, at the bar and at the door, from the first day of spring to the last day of autumn, when the boats come in and the rain comes down, and the guests sit near the fire with their soup, their bread, their tall tales of the sea      | position 1, benefits 3h, equal-opportunity 6
            leaning.passage   | en | Cook / / Benefits / Free lunch. / / - We are an equal opportunity employer, at the stove and at the sink, at the bar and at the door, from the first day of spring to the last day of autumn, when the boats come in and the rain comes down, and the guests sit near the fire with their soup, their bread, their very tall tales of the sea | position 1, benefits 3h
            leaning.pay       | en | Cook / / - Free lunch / / - £12 to £14 | position 1h, benefits 3
            leaning.pay       | en | Cook / / Free lunch. / £12 an hour.    | position 1, benefits 3, pay 4
            leaning.address   | it | Cuoca / / - Buoni pasto / / - Anna: anna@rossi.example / - Ugo: ugo@rossi.example | position 1h, benefits 3
            leaning.address   | it | Cuoca / / Buoni pasto / Anna: anna@rossi.example / Ugo: ugo@rossi.example         | position 1, benefits 3, apply 4
            leaning.brief     | en | Cook / / Anna Smith, Old Mill Lane, anna@harbour.example   | position 1, apply 3
            leaning.brief     | en | Cook / / Anna Smith, 5 Old Mill Lane, anna@harbour.example | position 1, other 3
            leaning.most      | en | Cook / / Benefits / - Free lunch / - Strong nerves, fluent German, valid papers, proven skills, a degree | position 1, benefits 3h
            leaning.most      | en | Cook / / Benefits / Free lunch. / / - Strong nerves, fluent German, valid papers, proven skills          | position 1, benefits 3h, qualifications 6
            """)
    void leaning(String figure, String language, String row, String seen) {
        assertSections(language, row, seen);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            leaning.touching | en | Cook / / Benefits / - Free lunch / - The papers are valid | qualifications 5
            leaning.touching | en | Cook / / Benefits / - Free lunch / - The papers are blue  | none
            """)
    void touching(String figure, String language, String row, String seen) {
        String text = text(row);
        String touched = read(language, text)
                .all(Passage.class)
                .filter(passage -> passage.strength() == Strength.TOUCHED)
                .map(passage ->
                        passage.section() + " " + line(text, passage.span().start()))
                .collect(Collectors.joining(", "));
        assertEquals(seen, touched.isEmpty() ? "none" : touched);
    }

    /** How much the draft asks for a concept, and how clearly it says it. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            line.clause-long   | ms-excel | en | We bake bread, cakes, tarts, buns, pies, rolls and scones for the town and for all the villages near the river and we keep all of our orders for the week and for the month in a sheet of Excel, required     | REQUIRED STATED
            line.clause-long   | ms-excel | en | We bake bread, cakes, tarts, buns, pies, rolls and scones for the town and for all the old villages near the river and we keep all of our orders for the week and for the month in a sheet of Excel, required | PLAIN STATED
            line.degree-reach  | ms-excel | tr | Excel, çünkü her sabah gelen malı ve her akşam satılanı hep orada tutarız, şart     | REQUIRED STATED
            line.degree-reach  | ms-excel | tr | Excel, çünkü biz her sabah gelen malı ve her akşam satılanı hep orada tutarız, şart | PLAIN STATED
            line.piece-longest | resolve-customer-disputes | en | Phones, front desk, disputes     | PLAIN ALONE
            line.piece-longest | resolve-customer-disputes | en | Phones, old front desk, disputes | PLAIN TOUCHED
            """)
    void line(String figure, String concept, String language, String row, String seen) {
        assertEquals(seen, mention(read(language, text(row)), concept));
    }

    private static String mention(Posting posting, String concept) {
        return posting.all(Mention.class)
                .filter(mention -> mention.concept().equals(concept))
                .map(mention -> mention.degree() + " " + mention.strength())
                .collect(Collectors.joining(", "));
    }

    /** No comma parts this sentence; it is cut behind its 81st word, and what stands on both sides is not said together. */
    @ParameterizedTest(name = "line.clause-endless: Excel is word {0}, required {1} on")
    @CsvSource({"80, 1, REQUIRED", "81, 1, PLAIN", "51, 11, REQUIRED", "75, 11, PLAIN"})
    void endlessClause(int at, int on, String degree) {
        String[] words = ("We stir " + "and stir ".repeat(60)).split(" ");
        words[at - 1] = "Excel";
        words[at - 1 + on] = "required";
        String text = String.join(" ", Arrays.copyOf(words, at + on)) + "\n";
        assertEquals(degree, mention(read("en", text), "ms-excel").split(" ")[0]);
    }

    /** The role, or those near it. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            role.fewest-duties  | it | - Fornire assistenza di primo livello agli utenti / - Installare PC e software / - Registrare ogni ticket                                        | near it-support-technician, customer-service-representative
            role.fewest-duties  | it | - Fornire assistenza di primo livello agli utenti / - Installare PC e software / - Registrare ogni ticket / - Curare le riparazioni dei computer | it-support-technician
            role.share          | en | - Manage the collections process / - Agree payment plans with customers / - Report on collection trends / - Keep up to date with credit regulations | near collections-specialist
            role.share          | tr | - Adaylarla mülakat yapmak / - Gelen özgeçmişleri incelemek / - Özlük dosyalarını tutmak / - Yeni çalışanların oryantasyonunu düzenlemek            | hr-specialist
            role.fewest-against | it | Giardiniere / / - Fornire assistenza di primo livello agli utenti / - Installare PC e software / - Registrare ogni ticket / - Curare le riparazioni dei computer | near it-support-technician
            role.fewest-against | it | Giardiniere / / - Fornire assistenza di primo livello agli utenti / - Installare PC e software / - Registrare ogni ticket / - Curare le riparazioni dei computer / - Risolvere i problemi hardware e software | it-support-technician
            role.share-against  | en | Gardener / / - Contact customers with past-due accounts / - Agree payment plans with customers / - Report on collection trends / - Resolve customer disputes / - Keep up to date with credit regulations | near collections-specialist
            role.share-against  | tr | Bahçıvan / / - İşe alım süreçlerini yürütmek / - Adaylarla mülakat yapmak / - Gelen özgeçmişleri incelemek / - Özlük dosyalarını tutmak / - Yeni çalışanların oryantasyonunu düzenlemek | hr-specialist
            # by a title misspelt
            role.fewest-named   | en | Sofware Enginer / / - Fix bugs                              | near software-developer
            role.fewest-named   | en | Sofware Enginer / / - Fix bugs / - Review and maintain code | software-developer
            role.share-named    | tr | Bahçıvan / / - İnsan kaynakları uzmanı ile çalışmak / - Adaylarla mülakat yapmak / - Özlük dosyalarını tutmak | near none
            role.share-named    | en | Gardener / / - Eat with our waiting staff / - Take the orders of our guests / - Set and clear the tables      | waiting-staff
            role.near           | en | Gardener / / - Manage the collections process / - Keep up to date with credit regulations | near none
            role.near           | en | - Arrange business trips and hotels / - Take the minutes of meetings         | near executive-assistant
            # the first name of a title, unless the duties are so much more the second one's
            role.less-in-title  | en | Receptionist and IT support technician / / - Log each ticket / - Install computers and software                                              | receptionist
            role.less-in-title  | en | Receptionist and IT support technician / / - Log each ticket / - Install computers and software / - Diagnose hardware and software problems | it-support-technician
            # who is sought, against four duties of another job; against all of them and that job's name
            role.sought         | en | We are looking for a cook. / - Log each ticket / - Install computers and software / - Diagnose hardware and software problems / - Give first-line support to users | cook
            role.sought         | en | We are looking for a cook. / - Log each ticket / - Install computers and software / - Diagnose hardware and software problems / - Give first-line support to users / - Repair computers and printers / - Eat with an IT support technician | it-support-technician
            # a job named in passing with half of its duties, against more of those of another; then with less than half
            role.in-text        | en | - Our waiting staff are here too. / - Take the orders of our guests / - Set and clear the tables / - Serve food and drinks / - Conduct job interviews / - Screen applications / - Keep personnel files / - Organize the onboarding of new employees | waiting-staff
            role.in-text        | en | - Our IT support technician is here too. / - Log each ticket / - Install computers and software / - Conduct job interviews / - Screen applications / - Keep personnel files / - Organize the onboarding of new employees | near it-support-technician, hr-specialist, payroll-specialist
            role.ahead          | en | - Take the orders of our guests / - Set and clear the tables / - Serve food and drinks / - Greet guests and seat them / - Conduct job interviews / - Screen applications / - Keep personnel files / - Organize the onboarding of new employees | waiting-staff
            role.ahead          | en | - Our waiting staff are here too. / - Take the orders of our guests / - Set and clear the tables / - Serve food and drinks / - Greet guests and seat them / - Log each ticket / - Install computers and software / - Diagnose hardware and software problems / - Give first-line support to users | near waiting-staff, it-support-technician
            """)
    void role(String figure, String language, String row, String seen) {
        RoleReading role = read(language, text(row)).role();
        String near = role.near().isEmpty() ? "none" : String.join(", ", role.near());
        assertEquals(seen, role.role() != null ? role.role() : "near " + near);
    }

    /** The language, or why the draft is refused. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            language.fewest           | Ahmet, Mehmet, Ayşe, Fatma, Emine, Hatice, Zeynep, Elif, Merve, Hüseyin, Hasan, Mustafa, Murat çok Kerem                           | tr
            language.fewest           | Ahmet, Mehmet, Ayşe, Fatma, Emine, Hatice, Zeynep, Elif, Merve, Hüseyin, Hasan, Mustafa, Murat, Selin, Burak, Cem, Tolga çok Kerem | language-untold
            # against what is known of our own words one Spanish word is too little, one and a half are enough
            language.clear            | Cerchiamo cuoco esperto, los miércoles                   | it
            language.clear            | Cerchiamo cuoco esperto, los miércoles, para restaurante | unknown-language
            language.vocabulary-below | Ristorante Los Amigos y Compañeros cerca cuoco con esperienza, specialità del Messico. Mansioni: cucina, forno, griglia, pulizia. Requisiti: diploma, precisione, puntualità, esperienza. Offerta: vitto, alloggio, divisa, contratto stagionale. Sede: Rimini, Marina Centro. Orario: mattina, pomeriggio, sera, notte, weekend, festivi        | it
            language.vocabulary-below | Ristorante Los Amigos y Compañeros cerca cuoco con esperienza, specialità del Messico. Mansioni: cucina, forno, griglia, pulizia. Requisiti: diploma, precisione, puntualità, esperienza. Offerta: vitto, alloggio, divisa, contratto stagionale. Sede: Rimini, Marina Centro. Orario: mattina, pomeriggio, sera, notte, weekend, festivi, ponti | unknown-language
            """)
    void language(String figure, String row, String seen) {
        assertEquals(seen, languageOrRefusal(text(row)));
    }

    private static String languageOrRefusal(String text) {
        try {
            return read(null, text).language();
        } catch (Refused refused) {
            return refused.problem().id();
        }
    }

    /** What follows an Italian sentence, and the lines where the language changes. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            language.few     | - You will be with us here. / - You will be with us here. / - You will be with us here.           | it 1, en 2
            language.few     | - You will be with us. / - You will be with us. / - You will be with us. / - You will be with us. | it
            language.sure    | - Boil potatoes, peel onions, chop carrots, wash lettuce, fry fish, bake bread and serve soup with the rice.                            | it 1, en 2
            language.sure    | - Boil potatoes, peel onions, chop carrots, wash lettuce, fry fish, bake bread, stir sauces, mash turnips and serve soup with the rice. | it
            language.stretch | - You will be with us on the boat that takes us to our old inn.      | it
            language.stretch | - You will be with us on the blue boat that takes us to our old inn. | it 1, en 2
            """)
    void stretches(String figure, String english, String seen) {
        String italian =
                "Cerchiamo una persona per la cucina del nostro albergo, che sia attenta e che non si stanchi di imparare"
                        + " con noi e di insegnare agli altri quello che sa, dalla pasta ai dolci, sia in estate che nei mesi di neve, come"
                        + " nelle feste.";
        assertEquals(seen, parts(text(italian + " / " + english)));
    }

    private static String parts(String text) {
        Posting posting = read(null, text);
        String parts = all(
                posting,
                Part.class,
                part -> part.language() + " " + line(text, part.span().start()));
        return parts.isEmpty() ? posting.language() : parts;
    }

    @Test
    void languageMostStretches() {
        String english = "- You will be with us on the blue boat that takes us to our old inn.\n";
        String italian =
                "- Sarai con noi sulla barca che ci porta al nostro albergo e agli orti che sono della casa.\n";
        assertEquals(12, parts((english + italian).repeat(6)).split(", ").length);
        assertEquals(1, parts((english + italian).repeat(6) + english).split(", ").length);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pay.short-line | en | Our next cook by us in York has £27,000 - £31,000     | 27000-31000
            pay.short-line | en | Our next cook by us in old York has £27,000 - £31,000 | 27000-31000 asked
            pay.apart      | en | Salary: £27,000 to a maximum £31,000  | 27000-31000
            pay.apart      | en | Salary: £27,000 and a maximum £31,000 | 27000-27000, 31000-31000
            """)
    void pay(String figure, String language, String row, String seen) {
        String pay = all(
                read(language, text(row)),
                Pay.class,
                sum -> sum.low() + "-" + sum.high() + (sum.sureness() == Sureness.UNSURE ? " asked" : ""));
        assertEquals(seen, pay.isEmpty() ? "none" : pay);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pay.grade-near | it | CCNL Turismo, per chi lavora qui con noi, livello IV     | IV of CCNL Turismo
            pay.grade-near | it | CCNL Turismo, per chi lavora già qui con noi, livello IV | IV of null
            pay.grade-name | it | CCNL Terziario Distribuzione Servizi Confcommercio, livello IV         | IV of CCNL Terziario Distribuzione Servizi Confcommercio
            pay.grade-name | it | CCNL Terziario Distribuzione Servizi Confcommercio Imprese, livello IV | IV of CCNL Terziario Distribuzione Servizi Confcommercio
            """)
    void payGrade(String figure, String language, String row, String seen) {
        Function<PayGrade, String> said = grade -> grade.level() + " of " + grade.agreement();
        assertEquals(seen, all(read(language, text(row)), PayGrade.class, said));
    }
}
