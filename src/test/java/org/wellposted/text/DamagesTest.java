package org.wellposted.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.wellposted.Shipped.WELLPOSTED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Damage;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/** Letters that were lost are seen, whole ones are left alone. */
class DamagesTest {

    private static List<Damage> damages(String text) {
        return WELLPOSTED
                .understand(Drafts.read("a.txt", text), Setting.of("it", null))
                .all(Damage.class)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | Abbiamo bisogno di te perché sei così: ti offriamo l’orario flessibile | perchÃ© (perché?), cosÃ¬ (così?), lâ€™orario (l’orario?)
            windows-1254 | İzmir için çalışma arkadaşı                   | Ä°zmir (İzmir?), iÃ§in (için?), Ã§alÄ±ÅŸma (çalışma?)
            windows-1252 | la responsabilità e la qualità              | responsabilitÃ (responsabilità?), qualitÃ (qualità?)
            """)
    void seesUtf8ThatWasReadAsAnotherEncoding(String encoding, String meant, String shown) {
        String damaged = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
        assertEquals(shown, damages(damaged).get(0).words());
        // on the way through a form or an editor a no-break space becomes a space
        assertEquals(shown, damages(damaged.replace('\u00A0', ' ')).get(0).words());
        assertEquals(List.of(), damages(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GENEL N?TEL?KLER: m??teri hesaplar? i?in deneyimli            | N?TEL?KLER
            Cerchiamo responsabilit? e capacit?, pi? precisione, perch? serve | responsabilit?
            ?zmir ve ?stanbul ofislerimiz                                 | ?zmir
            Il contabile perch\uFFFD serve                                | perch\uFFFD
            """)
    void seesWhatOnlyAQuestionMarkIsLeftOf(String text, String first) {
        Damage damage = damages(text).get(0);
        assertEquals(first, damage.span().cut(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi siamo? Cosa facciamo? Vuoi saperne di più? Scrivici!",
                "Chi siamo?Una piccola azienda. Perché noi?Perché sì.",
                "Vedi https://lavoro.example/annunci?id=3&ref=a e www.lavoro.example?da=qui",
                "Interessato? invia il curriculum. Dubbi? chiamaci.",
                "KÂRLI BİR İŞ: TÜBİTAK’TA, “SEÇ” VE “ÖDÜL” ALAN; Ü’DEN Ç’YE",
                "Sede: Zürich; 20 °C; £ 30.000; «Così», disse l’altro – e rise…",
                "And/or? Yes/no? What?"
            })
    void leavesWholeTextAlone(String text) {
        assertEquals(List.of(), damages(text));
    }

    @Test
    void countsTheWords() {
        String text = "perchÃ© perchÃ© e cosÃ¬ via";
        assertEquals(3, damages(text).get(0).count());
        assertEquals("perchÃ© (perché?), cosÃ¬ (così?)", damages(text).get(0).words());
    }

    @Test
    void isQuickWithNothingButDamage() {
        for (String text :
                List.of("Ã©".repeat(90_000), "a?".repeat(90_000), "?a ".repeat(60_000), "Ã".repeat(190_000))) {
            assertTimeout(Duration.ofSeconds(20), () -> damages(text));
        }
    }
}
