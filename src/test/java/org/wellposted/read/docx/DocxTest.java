package org.wellposted.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.read.docx.WordFile.bold;
import static org.wellposted.read.docx.WordFile.list;
import static org.wellposted.read.docx.WordFile.p;
import static org.wellposted.read.docx.WordFile.r;
import static org.wellposted.read.docx.WordFile.style;
import static org.wellposted.read.docx.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellposted.read.BlockLines;
import org.wellposted.read.Drafts;
import org.wellposted.read.office.Zip;

class DocxTest {

    private static final String LONG =
            "You keep the ledgers of our forty shops in order, speak with their managers every day,"
                    + " and tell us where a process could be made simpler.";

    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titolo"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/>
              <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Mio"><w:name w:val="Sezione"/><w:basedOn w:val="Titolo1"/></w:style>
            <w:style w:type="paragraph" w:styleId="B2"><w:name w:val="Başlık 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Elenco"><w:name w:val="List Bullet"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Circolo1"><w:basedOn w:val="Circolo2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Circolo2"><w:basedOn w:val="Circolo1"/></w:style>
            <w:style w:type="character" w:styleId="Forte"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Nascosto"><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;

    private static List<String> read(String body) {
        return BlockLines.of(word(body).bytes());
    }

    private static WordFile word(String body) {
        return new WordFile(body).with("styles", "styles", STYLES).with("numbering", "numbering", LISTS);
    }

    @Test
    void readsFilesOfSeveralProgramsAlike() throws Exception {
        List<String> expected = BlockLines.of(BlockLines.file("addetto-clienti.md")).stream()
                .map(line -> line.replace("**", "").replace("## ", "# "))
                .toList();
        for (String name : List.of("addetto-clienti.docx", "addetto-clienti-libreoffice.docx")) {
            byte[] bytes = BlockLines.file(name);
            assertEquals("docx", Drafts.read("lettera.pdf", bytes).format());
            assertEquals(
                    expected,
                    BlockLines.of(bytes).stream()
                            .map(line -> line.replace("## ", "# "))
                            .toList());
        }
    }

    @Test
    void tellsHeadingsByStyleOutlineOrBold() {
        assertEquals(
                List.of(
                        "# Clerk",
                        "# Duties",
                        "# Skills",
                        "## Pay",
                        "### Offer",
                        "* How to apply",
                        "Leeds: two days",
                        "* Office:"),
                read(p(style("Titolo"), r("Clerk"))
                        + p(style("Titolo1"), r("Duties"))
                        + p(style("Mio"), r("Skills"))
                        + p(style("B2"), r("Pay"))
                        + p("<w:outlineLvl w:val='2'/>", r("Offer"))
                        + p("<w:r><w:rPr><w:rStyle w:val='Forte'/></w:rPr><w:t>How to</w:t></w:r>" + r(" ")
                                + bold("apply"))
                        + p(style("Circolo1"), bold("Leeds:") + r(" two days"))
                        + p(bold("Office") + r(":"))));
    }

    @Test
    void tellsListsByTheirNumberingAndByTypedMarks() {
        assertEquals(
                List.of(
                        "- post receipts",
                        "-- daily",
                        "- call",
                        "- email",
                        "- typed",
                        "- drawn",
                        "no mark",
                        "off",
                        "* 1. Bold",
                        "* Counted"),
                read(p(list(1, 0), r("post receipts"))
                        + p(list(1, 1), r("daily"))
                        + p(style("Elenco"), r("call"))
                        + p(list(2, 0), r("email"))
                        + p(r("•\ttyped"))
                        + p("<w:r><w:sym w:font='Wingdings' w:char='F0A7'/><w:tab/><w:t>drawn</w:t></w:r>")
                        + p(list(2, 1), r("no mark"))
                        + p(style("Elenco") + list(0, 0), r("off"))
                        + p(bold("1. Bold"))
                        + p(list(2, 0), bold("Counted"))));
    }

    @Test
    void readsTheLinesOfAParagraph() {
        assertEquals(
                List.of("* Duties", "- post receipts", "- call customers late", "plain co-op email@example.org"),
                read(p(bold("Duties")
                        + "<w:r><w:br/><w:t>- post receipts</w:t><w:br/><w:t>- call</w:t><w:tab/><w:t>cust\u00ADomers</w:t>"
                        + "<w:t xml:space='preserve'> late</w:t><w:br/></w:r>"
                        + r("plain co") + "<w:r><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>" + r("\u00A0")
                        + "<w:hyperlink r:id='x'>" + r("email@") + r("example.org") + "</w:hyperlink>")));
    }

    @Test
    void readsTheTextWithItsChangesAcceptedAndNothingHidden() {
        String field =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"http://hidden\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("our site")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertEquals(
                List.of(
                        "We offer a pension",
                        "joined with the next",
                        "See our site today",
                        "moved here",
                        "Start: 1 March"),
                read(p(r("We offer ") + "<w:del w:id='1'><w:r><w:delText>nothing</w:delText></w:r></w:del>"
                                + "<w:ins w:id='2'>" + r("a pension") + "</w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val='Nascosto'/></w:rPr><w:t> secret</w:t></w:r>")
                        + p("<w:rPr><w:del w:id='3'/></w:rPr>", r("joined "))
                        + p(r("with the next"))
                        + p(r("See ") + field + r(" today"))
                        + p("<w:moveFrom w:id='4'>" + r("moved away") + "</w:moveFrom><w:moveTo w:id='5'>"
                                + r("moved here") + "</w:moveTo>")
                        + p("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + r("Start: ")
                                + "</w:sdtContent></w:sdt><w:fldSimple w:instr=' DATE '>" + r("1 March")
                                + "</w:fldSimple>")));
    }

    @Test
    void readsATextBoxOnceAndBehindItsParagraph() {
        String content = "<w:txbxContent>" + p(style("Titolo1"), r("Benefits")) + p(list(1, 0), r("canteen"))
                + "</w:txbxContent>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData>"
                        + "<wps:wsp><wps:txbx>" + content
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                        + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
                        + "</v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>";
        String old = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p(r("Old box"))
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertEquals(
                List.of("Before after", "# Benefits", "- canteen", "Old box", "Next"),
                read(p(r("Before ") + box + r("after") + old) + p(r("Next"))));
    }

    @Test
    void readsLabelsInATableWithWhatTheySay() {
        assertEquals(
                List.of("Location: Leeds", "* Duties", "- post receipts", "- call", "* About us", LONG, "After"),
                read(table(
                                "Location: | Leeds",
                                "Duties | " + p(list(1, 0), r("post receipts")) + p(list(1, 0), r("call")),
                                "About us | " + LONG)
                        + p(r("After"))));
    }

    @Test
    void readsColumnsOfTextOneAfterTheOther() {
        assertEquals(
                List.of("# The role", "* Duties", LONG, "- call", "* Skills", "- Excel"),
                read(table(
                        p(style("Titolo"), r("The role")),
                        p(bold("Duties")) + " |  | " + p(bold("Skills")),
                        p(r(LONG)) + p(list(1, 0), r("call")) + " |  | " + p(list(1, 0), r("Excel")))));
    }

    @Test
    void readsOtherTablesRowByRowAndTablesInTables() {
        assertEquals(
                List.of(
                        "Grade",
                        "Pay",
                        "Hours",
                        "C",
                        "EUR 30,000",
                        "38",
                        "* Duties",
                        "- call",
                        "Location: Leeds",
                        "* Skills",
                        "- Excel"),
                read(table("Grade | Pay | Hours", "C | EUR 30,000 | 38")
                        + p("")
                        + table(p(bold("Duties")) + p(list(1, 0), r("call")) + table("Location | Leeds") + p("") + " | "
                                + p(bold("Skills")) + p(list(1, 0), r("Excel")))));
    }

    @Test
    void readsNotesAndMarginsLastAndEachOnce() {
        String references =
                "<w:sectPr><w:headerReference w:type='first' r:id='header'/><w:headerReference w:type='default' r:id='header'/>"
                        + "<w:footerReference w:type='default' r:id='footer'/></w:sectPr>";
        byte[] bytes = word(p(style("Titolo1"), r("Clerk"))
                        + p(r("Text") + "<w:r><w:footnoteReference w:id='2'/></w:r>")
                        + references)
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>" + p(r("____")) + "</w:footnote>"
                                + "<w:footnote w:id='2'>" + p("<w:r><w:footnoteRef/></w:r>" + r(" after six months"))
                                + "</w:footnote>")
                .with("header", "hdr", p(style("Titolo1"), r("Northgate Mills Ltd")))
                .with(
                        "footer",
                        "ftr",
                        p(r("We are an equal opportunity employer.") + "<w:r><w:tab/></w:r>" + r("Page ")
                                + "<w:fldSimple w:instr=' PAGE '>" + r("1") + "</w:fldSimple>"))
                .bytes();
        assertEquals(
                List.of(
                        "# Clerk",
                        "Text",
                        "after six months",
                        "Northgate Mills Ltd",
                        "We are an equal opportunity employer."),
                BlockLines.of(bytes));
    }

    @Test
    void readsTheStrictVariant() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        byte[] bytes = new Zip()
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns='x'><Relationship Id='a' Target='/a/b.xml'"
                                + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/></Relationships>")
                .with("A\\B.xml", "<document xmlns='" + strict + "'><body><p><r><t>Clerk</t></r></p></body></document>")
                .bytes();
        assertEquals(List.of("Clerk"), BlockLines.of(bytes));
    }

    @Test
    void saysOfADocumentWithoutWordsThatItIsEmpty() {
        assertEquals("empty", BlockLines.refusal(word(p("") + p(r(" "))).bytes()));
    }
}
