package org.wellposted.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Refused;

/** Whatever encoding a draft was saved in, its letters are the same. */
class DecodingTest {

    private static final String ENGLISH = "Accounts receivable clerk – £27,000 a year, the employer’s café included\n";
    private static final String ITALIAN = "Addetto/a alla contabilità clienti: perché no? È già «così»\n- 26.000 €\n";
    private static final String TURKISH =
            "Alacak Muhasebesi Elemanı\nGENEL NİTELİKLER: çalışma, iş güvenliği, “Şirket”\n";

    private static String read(byte[] bytes) {
        return Drafts.read("a.txt", bytes).text();
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(Refused.class, () -> read(bytes)).problem().id();
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAByteOrderMarkAndWithout(String charset) {
        for (String text : new String[] {ENGLISH, ITALIAN, TURKISH}) {
            assertEquals(text, read(bytes(text, charset)));
            assertEquals(text, read(bytes("\uFEFF" + text, charset)));
        }
    }

    @Test
    void readsWhatWindowsWrote() {
        assertEquals(ENGLISH, read(bytes(ENGLISH, "windows-1252")));
        assertEquals(ITALIAN, read(bytes(ITALIAN, "windows-1252")));
        assertEquals(TURKISH, read(bytes(TURKISH, "windows-1254")));
    }

    @Test
    void readsTheOlderStandards() {
        String italian = "Addetto/a alla contabilità clienti: perché no?";
        String turkish = "Alacak Muhasebesi Elemanı, iş güvenliği";
        assertEquals(italian, read(bytes(italian, "ISO-8859-1")));
        assertEquals(turkish, read(bytes(turkish, "ISO-8859-9")));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Büro in Łódź und Kraków",
        "windows-1254, Şişli",
        "iso-8859-9, Şişli",
        "iso-8859-1, perché",
        "utf-8, Şişli"
    })
    void believesWhatAPageSaysOfItself(String charset, String words) {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
                + "\"></head><body>" + words + "</body></html>";
        assertEquals(page, Decoding.decode("a.html", bytes(page, charset)));
        String brief = "<!doctype html><meta charset=" + charset + "><p>" + words;
        assertEquals(brief, Decoding.decode("a.html", bytes(brief, charset)));
        String xml = "<?xml version='1.0' encoding='" + charset + "'?><p>" + words + "</p>";
        assertEquals(xml, Decoding.decode("a.xml", bytes(xml, charset)));
    }

    @Test
    void doesNotBelieveWhatTheBytesDeny() {
        String page = "<meta charset=\"iso-8859-1\"><p>Şişli, çalışma";
        assertEquals(page, Decoding.decode("a.html", bytes(page, "UTF-8")));
        String wide = "<meta charset=\"utf-16\"><p>perché";
        assertEquals(wide, Decoding.decode("a.html", bytes(wide, "windows-1252")));
    }

    @Test
    void keepsTheRestWhereASingleLetterIsBroken() {
        byte[] whole = bytes(ITALIAN, "UTF-8");
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        assertEquals(ITALIAN.substring(0, ITALIAN.length() - 2) + "\uFFFD", read(cut));
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[2000];
        new Random(7).nextBytes(noise);
        assertEquals("not-a-text", refusal(noise));
        assertEquals("not-a-text", refusal(new byte[] {'a', 0, 'b'}));
        byte[] numbers = new byte[2000];
        for (int i = 0; i < numbers.length; i += 2) ByteBuffer.wrap(numbers).putShort(i, (short) (i / 2 % 20));
        assertEquals("not-a-text", refusal(numbers));
        assertEquals("wrong-encoding", refusal("Sal\u0081rio \u008D".getBytes(StandardCharsets.ISO_8859_1)));
    }
}
