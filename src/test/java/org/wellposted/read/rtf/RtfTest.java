package org.wellposted.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.read.BlockLines;
import org.wellposted.read.Drafts;

class RtfTest {

    private static final String HEAD = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset162 Arial Tur;}
            {\\f2\\fnil\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;}
            {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2 Title;}{\\*\\cs10 Default Paragraph Font;}}
            {\\info{\\title secret}}{\\*\\generator secret;}
            """;

    private static byte[] bytes(String body) {
        return (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> read(String body) {
        return BlockLines.of(bytes(body));
    }

    @Test
    void readsAFileOfLibreOffice() throws Exception {
        List<String> expected = BlockLines.of(BlockLines.file("addetto-clienti.md")).stream()
                .map(line -> line.replace("**", ""))
                .toList();
        byte[] bytes = BlockLines.file("addetto-clienti.rtf");
        assertEquals("rtf", Drafts.read("lettera.doc", bytes).format());
        assertEquals(expected, BlockLines.of(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "perch\\'e9 \\'80 5|perché € 5",
                "\\f1 \\'fe\\'f0\\'dd \\f0\\'fe|şğİ þ",
                "\\u351?\\u305\\'fdk|şık",
                "{\\uc0\\u351 k}{\\u305 }k|şkık",
                "\\uc2\\u8364\\'80\\'80 5|€ 5",
                "x\\u8226\\bullet y\\emdash z|x•y—z",
                "a\\u8217\\'92b \\{c\\}\\~d\\_e\\-f|a’b {c} d-ef",
                "\\u-10179?\\u-8704?|\uD83D\uDE00",
                "{\\upr{ansi}{\\*\\ud{unicode}}}|unicode"
            })
    void readsCharactersInAnyEncoding(String rtf, String expected) {
        assertEquals(
                expected, Drafts.read("a.rtf", bytes("\\pard " + rtf + "\\par")).text());
    }

    @Test
    void readsTheCodePageOfTheFile() {
        assertEquals(
                "çalışan",
                Drafts.read(
                                "a",
                                "{\\rtf1\\ansi\\ansicpg1254 \\'e7al\\'fd\\'feAN}"
                                        .replace("AN", "an")
                                        .getBytes(StandardCharsets.US_ASCII))
                        .text());
    }

    @Test
    void tellsHeadingsByStyleOutlineOrBold() {
        assertEquals(
                List.of("# Clerk", "# Duties", "## Skills", "* Pay", "Office: Leeds", "last"),
                read("\\pard\\s2 Clerk\\par\\pard\\plain\\s1\\b Duties\\b0\\par\\pard\\outlinelevel1 Skills\\par"
                        + "\\pard\\plain{\\b Pay}\\par{\\b Office:} Leeds\\par last"));
    }

    @Test
    void tellsListsByWhatStandsBeforeTheirItems() {
        assertEquals(
                List.of("- post receipts", "-- daily", "- call", "- typed", "- drawn", "* Counted", "after"),
                read(
                        "\\pard\\ls1{\\listtext\\f2\\'b7\\tab}post receipts\\par\\ilvl1{\\listtext o\\tab}daily\\par"
                                + "\\pard{\\pntext\\f2\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf2{\\pntxtb\\'B7}}call\\par"
                                + "\\pard \\bullet\\tab typed\\par{\\f2\\'a7}\\tab drawn\\par\\ls2{\\listtext 1.\\tab}{\\b Counted}\\par\\pard after\\par"));
    }

    @Test
    void readsTheTextWithItsChangesAcceptedAndNothingHidden() {
        assertEquals(
                List.of(
                        "We offer a pension",
                        "See our site",
                        "second line",
                        "Boxed",
                        "Next",
                        "after six months",
                        "Northgate Mills Ltd"),
                read(
                        "{\\header Northgate Mills Ltd\\tab Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}"
                                + "\\pard We offer {\\deleted nothing}{\\revised a} pension{\\v secret}{\\footnote \\chftn  after six months}"
                                + "{\\pict\\pngblip 89504e47}{\\*\\atnid x}{\\*\\annotation secret}\\par "
                                + "See {\\field{\\*\\fldinst{HYPERLINK \"http://hidden\"}}{\\fldrslt{our site}}}\\line second line"
                                + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Boxed\\par}}{\\shprslt secret}}\\par Next\\par"));
    }

    @Test
    void readsTablesInReadingOrder() {
        String row = "\\trowd\\cellx100\\cellx200\\pard\\intbl ";
        assertEquals(
                List.of(
                        "Before",
                        "Location: Leeds",
                        "* Duties",
                        "- post receipts",
                        "- call",
                        "Between",
                        "Hours: 38",
                        "* Skills",
                        "Level: C1",
                        "After"),
                read(
                        "Before\\par " + row + "Location\\cell Leeds\\cell\\row " + row
                                + "Duties\\cell{\\listtext -\\tab}post receipts\\par{\\listtext -\\tab}call\\cell\\row\\pard Between\\par "
                                + row + "Hours\\cell 38\\cell\\row " + row
                                + "Skills\\cell\\pard\\intbl\\itap2 Level\\nestcell C1\\nestcell"
                                + "{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables secret\\par}\\pard\\intbl\\cell\\row\\pard After"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bin2000000000 x", "{{{", "\\", "\\'", "\\u99999999999", "{\\*"})
    void saysThatABrokenFileIsDamaged(String end) {
        assertEquals("damaged", BlockLines.refusal((HEAD + end).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void isNotHurtByWhatIsMadeToHurt() {
        assertEquals("damaged", BlockLines.refusal(bytes("{".repeat(1_000_000))));
        assertEquals("too-large", BlockLines.refusal(bytes("a\\par ".repeat(1_000_000))));
        assertEquals("too-large", BlockLines.refusal(bytes("\\intbl\\cell\\row ".repeat(500_000))));
        assertEquals("empty", BlockLines.refusal(bytes("\\par ".repeat(1_000_000))));
        assertEquals("empty", BlockLines.refusal(bytes("{\\*\\a b}".repeat(1_000_000))));
        assertEquals(List.of("a", "deep"), read("a\\par\\pard\\intbl\\itap2000000000 deep\\nestcell\\nestrow"));
    }
}
