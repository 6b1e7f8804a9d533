package org.wellposted.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way to fold letters, to two degrees. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Cook, cook, cook",
        "CAFFÈ, caffè, caffe",
        "İŞÇİ, işçi, isci",
        "ISITICI, isitici, isitici",
        "ışık, işik, isik",
        "i\u0307ş, iş, is",
        "Señor, señor, senor",
        "CUOCƏ, cuocə, cuocə",
        "C#/.NET 4*, c#/.net 4*, c#/.net 4*"
    })
    void foldsCaseAndThenMarks(String text, String folded, String bare) {
        assertEquals(folded, Letters.fold(text));
        assertEquals(bare, Letters.bare(text));
    }
}
