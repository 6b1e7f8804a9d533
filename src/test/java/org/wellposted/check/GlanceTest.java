package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Item;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/**
 * What a reader sees at a glance is never called missing: small drafts, each with one item and whether it is there, asked for
 * or missing. Lines are parted by " / ".
 */
class GlanceTest {

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            employer | en | Bookkeeper / Throttle Company Vintage Motorcycles / Columbus, Ohio           | check
            employer | en | Delivery driver / Bettafruit are a family owned supplier. We need two of you. | present
            employer | en | Cook / We cook at home. In town people know us from Peninsula Beachwear.     | check
            employer | en | Cook / We cook with Excel and Word every day.                                | missing
            employer | en | Bookkeeper / You will work with QuickBooks every day.                        | missing
            employer | it | CAFFÈ CENTRO / Barista / Full-time                                           | check
            employer | it | Consulente Legal Jr. / A++ Group / Massagno                                  | check
            employer | it | Pasticcere / Pasticceria Pellegrino, per ampliamento, cerca un aiuto.        | present
            employer | tr | Garson / Ic Yazılım Donanım Danışmanlık / İzmir                              | present
            location | en | Clerk / Whitby Library seeks a clerk for the front desk.                     | check
            location | en | Cook / Stunning lodge near Hluhluwe is recruiting a cook.                    | check
            location | en | Carer / Seeking A Live-in Carer In Rockford                                  | present
            location | en | HR officer / Holt and Sons, Remote                                           | check
            location | it | Fisioterapista / Casa Serena / Camaiore LU, Italia                           | present
            location | it | Operaio / Ditta di Azzano Decimo cerca un operaio.                           | present
            location | it | Giornalista / Si cerca per un progetto da fare in modalità remota.           | check
            location | it | Cuoco / Hotel 4 stelle di Riccione cerca un cuoco.                           | check
            location | tr | YENİBOSNA DA BULUNAN OTELE GARSON ALINACAKTIR                                | check
            location | tr | Yazılımcı / Java, Oracle, Spring bilen biri                                  | missing
            position | it | Capo ufficio II, a tempo parziale, presso l'Ufficio di statistica            | check
            position | it | Lavora con noi / Posizioni aperte / - Apprendista falegname                  | present
            position | en | Join us / ### Current vacancies / Ecommerce Developer                        | present
            position | tr | MALTEPE AVM BAY MAKİNECİ TEMİZLİK PERSONELİ 51.786 TL 05453289146            | check
            pay      | en | # Cook / ## Salary / $65,000 to $75,000, commensurate with experience. Includes health insurance and 401k. | present
            pay      | en | Cook / Hourly: 13 - 14                                                       | present
            pay      | en | Helper / Monthly Salary: / HK$4,410 with yearly bonus                        | present
            pay      | en | Bookkeeper / Tracking 1099 vendors and creating annual 1099s                 | missing
            pay      | en | Mechanic / Lift 75 pounds                                                    | missing
            pay      | en | Engineer / See https://careers.noba.example/jobs/6177204-engineer            | missing
            pay      | tr | ÖZEL GÜVENLİK AMİRİ ARANIYOR 51.000 TL CV Yollayabilirsiniz 0537 051 48 26   | check
            contract | en | Landscaper $20/hr (Monday - Wednesday)                                       | present
            contract | en | Carer / This is an overnight role, (Sun-Fri)                                 | present
            contract | it | Commessa / dal lunedì al venerdì                                             | present
            contract | tr | Garson / Pzt-Cum çalışılır                                                   | present
            contract | en | Barista / We are open Monday to Friday                                       | missing
            apply    | en | Cleaner / Please let me know within the next week.                           | present
            apply    | en | Cleaner / Closing date: 6/28/2077                                            | check
            benefits | en | Barber / Will train the right person.                                        | present
            benefits | en | Swim coach / You set your own schedule!                                      | present
            benefits | en | Waiter / £12 an hour plus meals                                              | present
            benefits | it | Cameriera / paga 60 euro al giorno + cena                                    | present
            benefits | tr | Garson / 27.500 + SSK                                                        | present
            benefits | en | Waiter / £12 an hour                                                         | missing
            equal-opportunity | it | Operaio / Il presente annuncio è rivolto a candidati di ambi i sessi. | present
            benefits | en | Waiter / Salary dependent on experience.                                     | missing
            benefits | en | Waiter / Salary dependent on experience, free lunch.                         | present
            contract | en | Cook / Must work nights, weekends and holidays.                              | present
            apply    | it | Cuoco / Vai all'offerta, codice L424                                         | present
            about-us | it | Cuoco / Cerchiamo persone serie, con oltre 70 anni di storia.                | present
            equal-opportunity | en | Gardener / We encourage people of every color and age to apply.     | check
            location | en | Waiter / Two doors up the hill by Hanley Bridge.                             | check
            location | en | Waiter / We go at it with joy.                                               | missing
            qualifications | en | Waiter / Free meals.                                                   | missing
            responsibilities | en | Glazier / You bring old sashes back to life in our yard.             | check
            location | it | Cuoco / Due passi oltre il Ponte Vecchio del borgo.                          | check
            location | tr | Aşçı / Eski Hamam karşısı, alt kat.                                          | check
            qualifications | tr | Aşçı / Eli çabuk, yüzü gülsün.                                         | check
            position | it | • Dietista/Tecnologo alimentare / Sede di lavoro: Trieste                    | check
            position | en | We have been here since 1962. / Sede di lavoro: Leeds                        | missing
            contract | en | Accountant / Posted 2019-04-03                                               | missing
            equal-opportunity | en | Gardener / We welcome applications from everyone.                    | check
            """)
    void seen(String item, String language, String draft, String status) {
        String text = draft.strip().replace(" / ", "\n") + "\n";
        Item told = WELLPOSTED.check(Drafts.read("draft.md", text), Setting.of(language, null)).checklist().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
        assertEquals(status, told.status().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Cook / / Our offer: / / Initial training / / Fixed salary              | false
            Cuoco / / Cosa offriamo: / / 📋 Contratto / Tempo determinato         | false
            Aşçı / / İLETİŞİM / Adres: Yeni Mahalle, Susurluk                      | false
            Cook / / What you do: / Cook. / / EEO/AA                               | false
            Cook / / # Duties / # Benefits / Free lunch                            | true
            Cook / / Duties: / / Benefits: / Free lunch                            | true
            """)
    void emptyHeadings(String draft, boolean empty) {
        String text = draft.strip().replace(" / ", "\n").replace("/ ", "\n") + "\n";
        assertEquals(
                empty,
                WELLPOSTED.check(Drafts.read("draft.md", text), Setting.of(null, null)).findings().stream()
                        .anyMatch(finding -> finding.rule().equals("section-empty")));
    }
}
