package org.wellposted.read.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellposted.read.BlockLines;
import org.wellposted.read.Drafts;
import org.wellposted.read.office.Zip;

class OdtTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office='" + OASIS + "office:1.0' xmlns:text='" + OASIS
            + "text:1.0' xmlns:style='" + OASIS
            + "style:1.0' xmlns:table='" + OASIS + "table:1.0' xmlns:draw='" + OASIS + "drawing:1.0' xmlns:fo='" + OASIS
            + "xsl-fo-compatible:1.0' xmlns:svg='" + OASIS + "svg-compatible:1.0'";

    private static final String STYLES = """
            <office:styles>
              <style:style style:name="Standard" style:family="paragraph"/>
              <style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2">
                <style:text-properties fo:font-weight="bold"/></style:style>
              <style:style style:name="Strong_20_Emphasis" style:family="text">
                <style:text-properties fo:font-weight="bold"/></style:style>
              <text:list-style style:name="List_20_1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
            </office:styles>
            """;

    private static final String AUTOMATIC = """
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
            <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">
              <style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="P3" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
            <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
              <text:list-level-style-number text:level="2" style:num-format=""/></text:list-style>
            """;

    private static List<String> read(String text) {
        return BlockLines.of(zip(text, "").bytes());
    }

    private static Zip zip(String text, String masters) {
        return new Zip()
                .withStored("mimetype", TYPE)
                .with(
                        "content.xml",
                        "<?xml version='1.0' encoding='UTF-8'?><office:document-content" + NAMES
                                + "><office:automatic-styles>" + AUTOMATIC
                                + "</office:automatic-styles><office:body><office:text>" + text
                                + "</office:text></office:body></office:document-content>")
                .with(
                        "styles.xml",
                        "<office:document-styles" + NAMES + ">" + STYLES + "<office:master-styles>" + masters
                                + "</office:master-styles></office:document-styles>");
    }

    private static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    private static String p(String style, String content) {
        return "<text:p text:style-name='" + style + "'>" + content + "</text:p>";
    }

    private static String span(String style, String content) {
        return "<text:span text:style-name='" + style + "'>" + content + "</text:span>";
    }

    @Test
    void readsAFileOfLibreOffice() throws Exception {
        List<String> expected = BlockLines.of(BlockLines.file("addetto-clienti.md")).stream()
                .map(line -> line.replace("**", ""))
                .toList();
        byte[] bytes = BlockLines.file("addetto-clienti.odt");
        assertEquals("odt", Drafts.read("lettera.doc", bytes).format());
        assertEquals(expected, BlockLines.of(bytes));
    }

    @Test
    void tellsHeadingsByLevelStyleOrBold() {
        assertEquals(
                List.of("# Clerk", "## Duties", "## Skills", "* Pay", "* How to apply:", "not all of it"),
                read(p("P1", "Clerk")
                        + "<text:h text:outline-level='2'>Duties</text:h>"
                        + p("P3", "Skills")
                        + p("P2", "Pay")
                        + p(span("Strong_20_Emphasis", "How to <text:s/>apply") + ":")
                        + p("P2", span("T1", "not all") + " of it")));
    }

    @Test
    void readsListsInLists() {
        assertEquals(
                List.of(
                        "- post receipts",
                        "-- daily",
                        "- call",
                        "below",
                        "# Counted heading",
                        "* Bold",
                        "unmarked",
                        "- typed"),
                read("<text:list text:style-name='List_20_1'><text:list-item>" + p("post receipts")
                        + "<text:list><text:list-item>" + p("daily") + "</text:list-item></text:list></text:list-item>"
                        + "<text:list-item>" + p("call") + p("below") + "</text:list-item></text:list>"
                        + "<text:list text:style-name='L1'><text:list-item><text:h text:outline-level='1'>Counted heading</text:h>"
                        + "</text:list-item><text:list-item>" + p("P2", "Bold") + "<text:list><text:list-item>"
                        + p("unmarked")
                        + "</text:list-item></text:list></text:list-item></text:list>"
                        + p("– typed")));
    }

    @Test
    void readsTheTextWithItsChangesAcceptedAndNothingHidden() {
        assertEquals(
                List.of("We offer a pension at our site", "second line", "Boxed", "Next", "after six months"),
                read("<text:tracked-changes><text:changed-region><text:deletion>" + p("nothing")
                        + "</text:deletion></text:changed-region>"
                        + "</text:tracked-changes>"
                        + p("We offer<office:annotation>" + p("do we?") + "</office:annotation> a<text:tab/>pension"
                                + span("T2", " secret") + "<text:hidden-text> secret</text:hidden-text>"
                                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                + p("after six months")
                                + "</text:note-body></text:note> at <text:a>our site</text:a><text:line-break/>second line"
                                + "<draw:frame><draw:text-box>" + p("Boxed")
                                + "</draw:text-box><svg:title>alt</svg:title></draw:frame>")
                        + "<text:section text:display='none'>" + p("hidden") + "</text:section>"
                        + "<text:section>" + p("Next") + "</text:section>"));
    }

    @Test
    void readsTablesInReadingOrder() {
        String cell = "<table:table-cell>%s</table:table-cell>";
        String list = "<text:list><text:list-item>" + p("post receipts") + "</text:list-item></text:list>";
        assertEquals(
                List.of("Location: Leeds", "* Duties", "- post receipts", "* Skills", "- post receipts", "Excel"),
                read("<table:table><table:table-column/><table:table-row>" + cell.formatted(p("Location"))
                        + cell.formatted(p("Leeds"))
                        + "</table:table-row><table:table-row>" + cell.formatted(p("Duties")) + cell.formatted(list)
                        + "</table:table-row></table:table>"
                        + "<table:table><table:table-header-rows><table:table-row>" + cell.formatted(p("Skills"))
                        + cell.formatted("<text:p/>") + "</table:table-row></table:table-header-rows><table:table-row>"
                        + cell.formatted(list + p("Excel")) + cell.formatted("") + "</table:table-row></table:table>"));
    }

    @Test
    void readsHeadersAndFootersLast() {
        byte[] bytes = zip(
                        p("P1", "Clerk"),
                        "<style:master-page><style:header>"
                                + p("Northgate Mills<text:tab/>Page <text:page-number>1" + "</text:page-number>")
                                + "</style:header><style:footer style:display='false'>" + p("off")
                                + "</style:footer></style:master-page>")
                .bytes();
        assertEquals(List.of("# Clerk", "Northgate Mills"), BlockLines.of(bytes));
    }

    @Test
    void saysWhatKeepsItFromReading() {
        assertEquals(
                "locked",
                BlockLines.refusal(zip("", "")
                        .with(
                                "META-INF/manifest.xml",
                                "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                        .bytes()));
        assertEquals(
                "damaged",
                BlockLines.refusal(new Zip().withStored("mimetype", TYPE).bytes()));
        assertEquals(
                "not-a-document",
                BlockLines.refusal(new Zip()
                        .withStored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()));
        assertEquals("empty", BlockLines.refusal(zip(p(" "), "").bytes()));
    }
}
