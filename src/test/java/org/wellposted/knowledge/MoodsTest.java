package org.wellposted.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of verbs that the endings in moods.yaml make, and those that are listed because they do not. */
class MoodsTest {

    private static final KnowledgeReader RULES = new KnowledgeReader(Path.of("rules"));

    @ParameterizedTest
    @CsvSource({
        "clean, cleans, cleaning",
        "prepare, prepares, preparing",
        "issue, issues, issuing",
        "oversee, oversees, overseeing",
        "pass, passes, passing",
        "fix, fixes, fixing",
        "match, matches, matching",
        "wash, washes, washing",
        "weigh, weighs, weighing",
        "apply, applies, applying",
        "stay, stays, staying",
        "tidy, tidies, tidying",
        "cut, cuts, cutting",
        "plan, plans, planning",
        "run, runs, running",
        "draw, draws, drawing",
        "deal, deals, dealing",
        "act, acts, acting",
        "enter, enters, entering",
        "label, labels, labeling",
        "bring, brings, bringing",
        "refer, refers, referring",
        "reset, resets, resetting",
        "submit, submits, submitting",
        "transfer, transfers, transferring"
    })
    void englishVerbs(String verb, String third, String gerund) {
        assertEquals(
                Map.of("third", third, "gerund", gerund),
                RULES.language("en").moods().verbs().get(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "preparare, prepara, prepari, preparerai",
        "caricare, carica, carichi, caricherai",
        "affiancare, affianca, affianchi, affiancherai",
        "assaggiare, assaggia, assaggi, assaggerai",
        "cambiare, cambia, cambi, cambierai",
        "consigliare, consiglia, consigli, consiglierai",
        "scrivere, scrive, scrivi, scriverai",
        "accogliere, accoglie, accogli, accoglierai",
        "gestire, gestisce, gestisci, gestirai",
        "condurre, conduce, conduci, condurrai",
        "proporre, propone, proponi, proporrai",
        "mantenere, mantiene, mantieni, manterrai",
        "aggiornarsi, si aggiorna, ti aggiorni, ti aggiornerai",
        "attenersi, si attiene, ti attieni, ti atterrai",
        "verificarne, ne verifica, ne verifichi, ne verificherai",
        "inserirli, li inserisce, li inserisci, li inserirai",
        "tenerla, la tiene, la tieni, la terrai",
        "tradurle, le traduce, le traduci, le tradurrai",
        "servire, serve, servi, servirai",
        "inviare, invia, invii, invierai",
        "inviarli, li invia, li invii, li invierai",
        "dare, dà, dai, darai",
        "fare, fa, fai, farai",
        "rifare, rifà, rifai, rifarai",
        "stare, sta, stai, starai"
    })
    void italianVerbs(String verb, String third, String second, String future) {
        assertEquals(
                Map.of("third", third, "second", second, "future", future),
                RULES.language("it").moods().verbs().get(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "yapmak, yapacak, yapan, yapacaksınız",
        "vermek, verecek, veren, vereceksiniz",
        "olmak, olacak, olan, olacaksınız",
        "çözmek, çözecek, çözen, çözeceksiniz",
        "bulunmak, bulunacak, bulunan, bulunacaksınız",
        "sürdürmek, sürdürecek, sürdüren, sürdüreceksiniz",
        "ayırmak, ayıracak, ayıran, ayıracaksınız",
        "girmek, girecek, giren, gireceksiniz",
        "hazırlamak, hazırlayacak, hazırlayan, hazırlayacaksınız",
        "izlemek, izleyecek, izleyen, izleyeceksiniz",
        "korumak, koruyacak, koruyan, koruyacaksınız",
        "önceliklendirmek, önceliklendirecek, önceliklendiren, önceliklendireceksiniz",
        "etmek, edecek, eden, edeceksiniz",
        "kaydetmek, kaydedecek, kaydeden, kaydedeceksiniz"
    })
    void turkishVerbs(String verb, String future, String participle, String second) {
        assertEquals(
                Map.of("future", future, "participle", participle, "second", second),
                RULES.language("tr").moods().verbs().get(verb));
    }

    @Test
    void aLetterThatHasNothingToAgreeWithMakesNoForm() {
        Inflection inflection = new Inflection(
                Map.of(), Map.of("A", Map.of("a", "a", "e", "e")), Map.of("future", Map.of("", "Ak")), Map.of());
        assertEquals(
                Map.of("ta", Map.of("future", "taak"), "zzz", Map.of()), inflection.of(List.of("ta", "zzz"), Map.of()));
        assertNull(inflection.of(List.of("zzz"), Map.of()).get("zzz").get("future"));
    }

    @Test
    void whatIsIrregularNeedsNoSecondEntry() {
        Inflection inflection = new Inflection(Map.of(), Map.of(), Map.of("past", Map.of("", "ed")), Map.of());
        assertEquals(
                Map.of("go", Map.of("past", "went"), "walk", Map.of("past", "walked")),
                inflection.of(List.of("walk"), Map.of("go", Map.of("past", "went"))));
    }
}
