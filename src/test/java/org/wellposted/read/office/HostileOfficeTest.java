package org.wellposted.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.read.docx.WordFile.bold;
import static org.wellposted.read.docx.WordFile.list;
import static org.wellposted.read.docx.WordFile.p;
import static org.wellposted.read.docx.WordFile.r;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Refused;
import org.wellposted.read.BlockLines;
import org.wellposted.read.Drafts;
import org.wellposted.read.docx.WordFile;

/** Files made to hurt, or broken on the way: a line that says so, at once. */
class HostileOfficeTest {

    private static byte[] ole(String stream) {
        byte[] bytes = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** A Word file whose document is this, whole. */
    private static byte[] replaced(String xml) {
        return new Zip()
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='d.xml'/></Relationships>")
                .with("d.xml", xml)
                .bytes();
    }

    private static String body(String xml) {
        return "<w:document xmlns:w='" + WordFile.W + "'><w:body>" + xml + "</w:body></w:document>";
    }

    @Test
    void saysWhatOtherFilesAre() {
        assertEquals("old-word", BlockLines.refusal(ole("WordDocument")));
        assertEquals("locked", BlockLines.refusal(ole("EncryptedPackage")));
        assertEquals("not-a-document", BlockLines.refusal(ole("Workbook")));
        assertEquals(
                "not-a-document",
                BlockLines.refusal(new Zip().with("a.txt", "Clerk").bytes()));
        assertEquals("not-a-document", BlockLines.refusal(new Zip().bytes()));
        assertEquals("not-a-document", BlockLines.refusal(replaced("<workbook xmlns='spreadsheetml'/>")));
    }

    @Test
    void stopsAtAZipThatBlowsUp() {
        byte[] part = new byte[Drafts.LIMIT + 1];
        assertEquals(
                "too-large",
                BlockLines.refusal(new Zip().with("word/document.xml", part).bytes()));
        Zip pictures = new Zip();
        for (int i = 0; i <= 10; i++) pictures.with("word/media/" + i + ".bmp", part);
        assertEquals("too-large", BlockLines.refusal(pictures.bytes()));
        Zip entries = new Zip();
        for (int i = 0; i < 100_000; i++) entries.with("a" + i + ".xml", "");
        assertEquals("too-large", BlockLines.refusal(entries.bytes()));
    }

    @Test
    void readsNoEntryButThoseItLooksFor() {
        byte[] bytes = new WordFile(p(r("Clerk")))
                .zip()
                .with("../../etc/passwd.xml", "<not xml")
                .with("/abs.xml", "")
                .bytes();
        assertEquals(List.of("Clerk"), BlockLines.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<w:document",
                "<?xml version='1.0' encoding='no-such'?><a/>",
                "<!DOCTYPE a [<!ENTITY b 'x'>]><w:document xmlns:w='wordprocessingml'><w:body>&b;</w:body></w:document>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><w:document xmlns:w='wordprocessingml'/>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:9/x'>%b;]><w:document xmlns:w='wordprocessingml'/>",
                "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
                "<w:document xmlns:w='wordprocessingml'><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>",
                "<w:document xmlns:w='wordprocessingml'><w:body><w:p>",
                "<w:document xmlns:w='wordprocessingml'><w:body>\u0001</w:body></w:document>",
            })
    void saysOfXmlThatIsBrokenOrDeclaresEntitiesThatTheFileIsDamaged(String xml) {
        assertEquals("damaged", BlockLines.refusal(replaced(xml)));
    }

    @Test
    void standsDeepAndLongXml() {
        assertEquals("damaged", BlockLines.refusal(replaced(body("<w:tbl><w:tr><w:tc>".repeat(100_000)))));
        assertEquals("damaged", BlockLines.refusal(replaced(body("<x>".repeat(1_000_000)))));
        assertEquals("too-large", BlockLines.refusal(replaced(body(p(r("a")).repeat(300_000)))));
        assertEquals("empty", BlockLines.refusal(replaced(body("<w:p/>".repeat(1_000_000)))));
        assertEquals("empty", BlockLines.refusal(replaced(body("<w:tbl><w:tr/></w:tbl>".repeat(300_000)))));
        StringBuilder attributes = new StringBuilder("<w:p");
        for (int i = 0; i < 9_000; i++) attributes.append(" a").append(i).append("='x'");
        assertEquals("empty", BlockLines.refusal(replaced(body(attributes + "/>"))));
    }

    @Test
    void standsStylesListsAndMarginsMadeToHurt() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            styles.append("<w:style w:type='paragraph' w:styleId='s%d'><w:basedOn w:val='s%d'/></w:style>"
                    .formatted(i, i + 1));
        }
        StringBuilder lists = new StringBuilder("<w:abstractNum w:abstractNumId='0'>");
        for (int i = 0; i < 20_000; i++)
            lists.append("<w:lvl w:ilvl='").append(i).append("'/>");
        lists.append("</w:abstractNum>");
        for (int i = 0; i < 20_000; i++) {
            lists.append("<w:num w:numId='").append(i).append("'><w:abstractNumId w:val='0'/></w:num>");
        }
        String text =
                p(WordFile.style("s0") + list(7, 2_000_000_000), bold("a")).repeat(10_000);
        String margins = "<w:sectPr>" + "<w:headerReference r:id='header'/>".repeat(20_000) + "</w:sectPr>";
        byte[] bytes = new WordFile(text + margins)
                .with("styles", "styles", styles.toString())
                .with("numbering", "numbering", lists.toString())
                .with("header", "hdr", p(r("Northgate Mills Ltd")))
                .bytes();
        List<String> lines = assertTimeoutPreemptively(BlockLines.PATIENCE, () -> BlockLines.of(bytes));
        assertEquals(10_001, lines.size());
    }

    @Test
    void saysOfAFileCutShortThatItIsDamaged() throws IOException {
        for (String name : List.of("addetto-clienti.docx", "addetto-clienti.odt", "addetto-clienti.rtf")) {
            byte[] whole = BlockLines.file(name);
            for (int length = 100; length < whole.length - 2; length += 997) {
                assertEquals("damaged", BlockLines.refusal(Arrays.copyOf(whole, length)), name + " " + length);
            }
        }
    }

    @Test
    void neverFailsOnChangedBytes() throws IOException {
        Random random = new Random(7);
        for (String ending : List.of(".docx", "-libreoffice.docx", ".odt", ".rtf")) {
            byte[] whole = BlockLines.file("addetto-clienti" + ending);
            for (int i = 0; i < 300; i++) {
                byte[] changed = whole.clone();
                for (int k = 0; k < 1 + i % 20; k++)
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                assertReadOrRefused(changed);
            }
        }
    }

    @Test
    void neverFailsOnChangedXml() {
        Random random = new Random(11);
        String whole = body(p(WordFile.style("a") + list(1, 0), bold("Clerk") + r("text"))
                + WordFile.table("a | b", "c | d")
                + p("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>x</w:instrText></w:r>"));
        for (int i = 0; i < 1_000; i++) {
            StringBuilder changed = new StringBuilder(whole);
            for (int k = 0; k < 1 + i % 4; k++) {
                int from = random.nextInt(changed.length());
                int to = Math.min(changed.length(), from + random.nextInt(12));
                if (i % 2 == 0) changed.delete(from, to);
                else changed.insert(random.nextInt(changed.length()), changed.substring(from, to));
            }
            assertReadOrRefused(replaced(changed.toString()));
        }
    }

    private static void assertReadOrRefused(byte[] bytes) {
        assertTimeoutPreemptively(BlockLines.PATIENCE, () -> {
            try {
                BlockLines.of(bytes);
            } catch (Refused refused) {
                assertTrue(refused.problem().id().length() > 0);
            }
        });
    }
}
