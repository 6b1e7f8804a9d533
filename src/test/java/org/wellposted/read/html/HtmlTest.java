package org.wellposted.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.read.PlacedBlocks.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.Drafts;
import org.wellposted.read.PlacedBlocks;

class HtmlTest {

    /** On a machine that does nothing else a second is enough. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Draft read(String html) {
        return Drafts.read("page.html", html);
    }

    static Draft resource(String name) throws IOException {
        try (InputStream in = HtmlTest.class.getResourceAsStream("/formats/" + name)) {
            return Drafts.read(name, in.readAllBytes());
        }
    }

    private static List<String> blocks(String html) {
        return PlacedBlocks.blocks(read(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page.html | <b>Clerk</b>                                          | html
            -         | <!doctype html><title>Clerk</title>Clerk              | html
            a.txt     | <html><body>Clerk</body></html>                       | html
            -         | <p>Clerk</p>                                          | html
            -         | Clerk<br>We look for you.<br/>Write to us.<br>        | html
            a.md      | <!-- a page --><!DOCTYPE html><p>Clerk                | html
            a.md      | <p>Clerk</p><ul><li>post receipts</li></ul>           | markdown
            a.txt     | Clerk at <Company name>, <br> write to us             | text
            -         | [Job title] <p> at </p> a > b < c                     | text
            """)
    void isToldByItsMarks(String name, String text, String format) {
        assertEquals(format, Drafts.read(name, text).format());
    }

    @Test
    void leavesMarkdownWithSomeTagsAlone() {
        Draft draft = Drafts.read("-", "# Clerk\n\n<div>\n\nText<br>\n\n</div>\n\n- <p>one</p>\n");
        assertEquals("markdown", draft.format());
    }

    @Test
    void everyCharacterHasItsPlaceInTheSource() {
        Draft draft = read(
                "<h1>Citt&agrave; &amp; <i>co</i></h1>\r\n<p>&euro;&nbsp;1 &#8211; &#x1F600; &ampso <b>on</b>\r\n again &notit;</p>");
        assertEquals(List.of("h1 Città & co", "€ 1 – 😀 &so on again ¬it;"), PlacedBlocks.blocks(draft));
        assertEquals("Citt&agrave;", source(draft, "Città"));
        assertEquals("&agrave;", source(draft, "à"));
        assertEquals("&amp; <i>co", source(draft, "& co"));
        assertEquals("&euro;&nbsp;1", source(draft, "€ 1"));
        assertEquals("&#x1F600;", source(draft, "😀"));
        assertEquals("&ampso", source(draft, "&so"));
        assertEquals("on</b>\r\n again", source(draft, "on again"));
        assertEquals("&not", source(draft, "¬"));
    }

    @Test
    void headingsParagraphsAndLines() {
        assertEquals(
                List.of("h1 Clerk", "h2 About us", "We make ropes.", "In Hexham.", "One", "Two", "Three"),
                blocks("<h1>Clerk</h1><h2><div>About<br>us</div></h2><p>We make <span>ropes</span>.<br>In Hexham.</p>"
                        + "<div>One<div>Two</div>Three</div>"));
        Draft draft = read("<p>One<br>two<br><br>three</p>");
        assertEquals("One\ntwo\n\nthree", draft.text());
    }

    @Test
    void listsAndWhatStandsInThem() {
        assertEquals(
                List.of("* one", "* two", "more of two", "* three", "** three a", "** three b", "after it", "* four"),
                blocks(
                        "<ul><li>one<li><p>two</p><p>more of two</p></li><li>three<ol><li>three a</li><li><b>three b</b></li></ol>"
                                + "after it</li></ul><li>four</li>"));
    }

    @Test
    void marksTypedByHandMakeItems() {
        assertEquals(
                List.of("! Duties", "* post receipts", "* call", "* write", "* once only", "It costs 3 - 4 euros"),
                blocks(
                        "<p><b>Duties</b><br>• post receipts<br>-&nbsp;call</p><p>* write</p><ul><li>• once only</li></ul>"
                                + "<p>It costs 3 - 4 euros</p>"));
        assertEquals(
                List.of("* Emettere fatture"),
                blocks(
                        "<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span>"
                                + "Emettere fatture<o:p></o:p></p>"));
    }

    @Test
    void aLineInBold() {
        assertEquals(
                List.of("! About us", "! Duties:", "! Benefits", "Location: Leeds", "not bold", "* a bold item"),
                blocks("<p><strong>About</strong> <b>us</b></p><div style='font-weight: 700'>Duties:</div>"
                        + "<span style=\"color:red;font-weight:bold\">Benefits</span><p><b>Location:</b> Leeds</p>"
                        + "<b style='font-weight:normal'><p>not bold</p></b><ul><li><b>a bold item</b></li></ul>"));
        assertEquals(
                List.of("! Location", "Leeds", "! Hours", "37.5"),
                blocks("<dl><dt>Location</dt><dd>Leeds</dd><dt>Hours</dt><dd><p>37.5</p></dd></dl>"));
    }

    @Test
    void tables() {
        assertEquals(
                List.of("! Salary", "£27,000 a year", "! Duties", "* post", "* call"),
                blocks("<table><tr><td>Salary</td><td>£27,000 a year</td></tr>"
                        + "<tr><th>Duties</th><td><ul><li>post</li><li>call</li></ul></td></tr></table>"));
        assertEquals(
                List.of(
                        "! You do",
                        "Post all receipts to the accounts that they belong to, day by day",
                        "Call",
                        "! You bring",
                        "Care",
                        "Excel"),
                blocks(
                        "<table><tr><th>You do</th><th>You bring</th></tr><tr><td>Post all receipts to the accounts that they "
                                + "belong to, day by day</td><td>Care</td></tr><tr><td>Call</td><td>Excel</td></tr></table>"));
        assertEquals(
                List.of("Mon; 9; 17", "Tue; 9; 13"),
                blocks(
                        "<table><tr><td>Mon</td><td>9</td><td>17</td></tr><tr><td>Tue</td><td>9</td><td>13</td></tr></table>"));
        assertEquals(
                List.of("h1 Clerk", "We look for you.", "! Salary", "£1"),
                blocks(
                        "<table><tr><td><h1>Clerk</h1></td><td>We look for you.<table><tr><td>Salary</td><td>£1</td></tr></table>"
                                + "</td></tr></table>"));
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertEquals(List.of("Clerk", "* post", "* call"), blocks("<pre>\nClerk\n\n- post\n- call\n</pre>"));
    }

    @Test
    void anAddressThatOnlyALinkHoldsIsRead() {
        Draft draft = read(
                "<p>Write to <a href=\"mailto:jobs@ropes.example?subject=Clerk\">us</a> or <a href='mailto:b@c.example'>b@c.example</a></p>");
        assertEquals(List.of("Write to us (jobs@ropes.example) or b@c.example"), PlacedBlocks.blocks(draft));
        assertEquals("jobs@ropes.example", source(draft, "jobs@ropes.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>no</title>",
                "<script>no</script>",
                "<style>no</style>",
                "<noscript>no</noscript>",
                "<template>no</template>",
                "<nav>no</nav>",
                "<div role=navigation>no</div>",
                "<ul class='main-menu'><li><a href='/'>no</a></li></ul>",
                "<button>no</button>",
                "<select><option>no</select>",
                "<textarea>no</textarea>",
                "<form><label>no</label><input value=no></form>",
                "<p hidden>no</p>",
                "<p style='color:red; display:none'>no</p>",
                "<i aria-hidden=true>no</i>",
                "<!-- no -->",
                "<div id=cookie-bar>no</div>",
                "<div role=dialog>no</div>",
                "<aside><a href='/2'>no</a></aside>",
                "<svg><title>no</title></svg>"
            })
    void leavesOutWhatIsNotThePosting(String no) {
        assertEquals(
                List.of("h1 Clerk", "We look for you."),
                blocks("<!doctype html><html><head><title>x</title></head><body>" + no
                        + "<h1>Clerk</h1><p>We look for you." + no + "</p>" + no + "</body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class='cookie-open menu'>",
                "<div class=cookie-wall><article>",
                "<div class=menu>",
                "<header>",
                "<footer>",
                "<aside>",
                "<details>",
                "<div role=tabpanel aria-hidden=true>",
                "<div role=dialog>"
            })
    void whenUnsureReadsAll(String tag) {
        assertEquals(List.of("h1 Clerk", "We look for you."), blocks(tag + "<h1>Clerk</h1><p>We look for you.</p>"));
    }

    @Test
    void aMainPartThatHoldsTooLittleIsNotTakenForThePosting() {
        String posting = "<h1>Clerk</h1><p>" + "We look for somebody who likes figures. ".repeat(40) + "</p>";
        assertTrue(read("<main><p>All jobs</p></main><div>" + posting + "</div>")
                .text()
                .contains("Clerk"));
        assertFalse(read("<main>" + posting + "</main><footer>Imprint</footer>")
                .text()
                .contains("Imprint"));
    }

    @Test
    void aPageAsSavedFromAJobBoard() throws IOException {
        Draft draft = resource("board-page.html");
        assertEquals(
                List.of(
                        "h1 Accounts Receivable Clerk",
                        "Fenwick Glass · Hexham",
                        "Fenwick Glass makes windows for historic houses. We are looking for a clerk who keeps our customer "
                                + "accounts in order and talks to customers as a neighbour would.",
                        "! What you will do",
                        "* Issue customer invoices & credit notes",
                        "* Post customer receipts to the right account",
                        "* Chase late payers:",
                        "** by phone",
                        "** by letter",
                        "! What you bring",
                        "* Care with figures",
                        "* Good English, spoken & written",
                        "* Excel",
                        "h3 What we offer",
                        "! Holiday",
                        "28 days a year, bank holidays included",
                        "! Pension",
                        "We pay in 6% of your salary",
                        "h3 How to apply",
                        "Send your CV to our office (jobs@fenwickglass.example).",
                        "! <employer> hiring Organization",
                        "Fenwick Glass",
                        "! <location> job Location",
                        "Hexham, GB",
                        "! <pay> base Salary",
                        "GBP 25500 – 28000 / YEAR",
                        "! <contract> employment Type",
                        "PART TIME"),
                PlacedBlocks.blocks(draft));
        for (Block block : draft.blocks()) {
            String first = block.content().cut(draft.text()).split("[ &,]")[0];
            assertTrue(draft.place(block.content()).cut(draft.file()).startsWith(first), first);
        }
    }

    @Test
    void aPageThatAScriptWouldSetDown() throws IOException {
        Draft draft = resource("script-page.html");
        assertEquals(
                List.of(
                        "h1 <position> Billing Specialist",
                        "h3 What you will do",
                        "* Check billing data against contracts",
                        "* Issue invoices & credit notes",
                        "h3 What we ask",
                        "Two years’ experience in billing.",
                        "h3 How to apply",
                        "Write to jobs@tyneropes.example.",
                        "! <employer> hiring Organization",
                        "Tyne Ropes",
                        "! <location> job Location",
                        "Gateshead"),
                PlacedBlocks.blocks(draft));
        assertEquals("invoices &amp; credit", source(draft, "invoices & credit"));
        assertEquals("years\\u2019", source(draft, "years’"));
    }

    @Test
    void brokenOrSeveralPostingsInScriptsAreLeftAlone() {
        String page = "<h1>Clerk</h1><script type=application/ld+json>%s</script>";
        String one = "{\"@type\":\"JobPosting\",\"title\":\"Porter\",\"description\":\"x\"}";
        assertEquals(List.of("h1 Clerk"), blocks(page.formatted("{\"@type\": JobPosting")));
        assertEquals(List.of("h1 Clerk"), blocks(page.formatted("[" + one + "," + one + "]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<p><b><i>",
                "<a href=x>",
                "<font a='%d'><p>",
                "<div class=menu><aside>",
                "<form><label>",
                "<",
                "&",
                "&#",
                "<p style='",
                "<!--",
                "<script>",
                "</p>",
                "<svg>",
                "<button><table>"
            })
    void deepOrUnclosedTags(String tag) {
        for (int times : new int[] {15_000, 100_000}) {
            StringBuilder html = new StringBuilder("<!doctype html><h1>Clerk</h1>");
            for (int i = 0; i < times; i++) html.append(tag.replace("%d", Integer.toString(i)));
            html.append("We look for you");
            assertTimeoutPreemptively(PATIENCE, () -> {
                try {
                    assertTrue(read(html.toString()).text().startsWith("Clerk"));
                } catch (Refused refused) {
                    assertTrue(List.of("too-many-tags", "too-large")
                            .contains(refused.problem().id()));
                }
            });
        }
    }

    @Test
    void aLargePage() {
        String picture = "<img src='data:image/png;base64," + "A".repeat(15_000_000) + "'>";
        Draft draft =
                assertTimeoutPreemptively(PATIENCE, () -> read("<h1>Clerk</h1>" + picture + "<p>We look for you.</p>"));
        assertEquals(List.of("h1 Clerk", "We look for you."), PlacedBlocks.blocks(draft));
    }

    @Test
    void refusesWhatHoldsNoWordsOrTooMany() {
        assertEquals("empty", refusal("<html><body><script>x</script></body></html>"));
        assertEquals("too-large", refusal("<p>word</p>" + "<p>many words</p>".repeat(20_000)));
        assertEquals("too-many-tags", refusal("<p>word" + "<br>".repeat(60_000)));
    }

    private static String refusal(String html) {
        return assertThrows(Refused.class, () -> Drafts.read("page.html", html.getBytes(StandardCharsets.UTF_8)))
                .problem()
                .id();
    }
}
