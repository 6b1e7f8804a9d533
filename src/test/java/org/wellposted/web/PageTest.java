package org.wellposted.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser, as a reader uses it. */
class PageTest {

    private static final int WITHIN = 500;

    private static Site site;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
        site = Site.start(0, WELLPOSTED);
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
        if (chromium != null) chromium.close();
    }

    /** Whatever a test does: nothing is asked of another host, and the browser has nothing to complain of. */
    @AfterEach
    void keepsToItself() {
        if (context != null) context.close();
        assertEquals(List.of(), elsewhere, "requests to other hosts");
        assertEquals(List.of(), complaints, "errors and policy violations in the console");
    }

    // ---- the checklist ----

    @Test
    void opensWithTheSampleChecked() {
        Page page = open("en-GB");
        assertEquals(sample("en"), draft(page).inputValue());
        assertThat(verdict(page)).containsText("not ready");
        assertThat(page.locator("#mirror mark.must").first()).hasText("[to be completed]");
        assertThat(entry(page, "equal-opportunity")).containsText("missing");
        assertThat(page.locator("#role option").first()).hasText("automatic: Accounts receivable clerk");
        assertThat(page.locator("#language option").first()).hasText("automatic: English");
        assertEquals(sample("en"), page.locator("#mirror").textContent(), "the marks lie under the same text");
    }

    /** A page's source that was pasted is checked, and gone on with, as the words in it. */
    @Test
    void readsPastedHtml() {
        Page page = open("en-GB");
        draft(page)
                .fill(
                        "<html><body><nav>Jobs</nav><h1>Accounts receivable clerk</h1><p><b>Location:</b> Leeds</p>"
                                + "<h2>Responsibilities</h2><ul><li>Issue invoices</li><li>[to be completed]</li></ul></body></html>");
        assertThat(page.locator("#mirror mark.must").first()).hasText("[to be completed]");
        String words =
                "Accounts receivable clerk\n\nLocation: Leeds\n\nResponsibilities\n- Issue invoices\n- [to be completed]";
        assertThat(draft(page)).hasValue(words);
        assertEquals(words, page.locator("#mirror").textContent());
    }

    /** The best of three counts: what else the machine has to do is not the page's. */
    @Test
    void followsTypingWithinHalfASecond() {
        Page page = open("en-GB");
        Locator status = listed(page, "month-end-close").locator(".status");
        assertThat(status).hasText("missing");
        String before = verdict(page).textContent();
        page.evaluate("""
                () => {
                    const list = document.querySelector('#checklist');
                    const status = () => list.querySelector('[data-key=item-month-end-close] .status')?.textContent;
                    document.querySelector('#draft').addEventListener('input', () => {
                        window.typed = performance.now();
                        window.followed = null;
                    });
                    new MutationObserver(() => { if (status() === 'present') window.followed ??= performance.now(); })
                        .observe(list, {childList: true});
                }""");
        double took = Double.MAX_VALUE;
        for (int i = 0; i < 3 && took > WITHIN; i++) {
            type(page, "weekly aging report for the finance manager", "\n- Support the month-end closing");
            assertThat(status).hasText("present");
            took = Math.min(took, ((Number) page.evaluate("window.followed - window.typed")).doubleValue());
            assertNotEquals(before, verdict(page).textContent());
            page.keyboard().press("ControlOrMeta+z");
            assertThat(status).hasText("missing");
        }
        assertTrue(took <= WITHIN, "the list followed after " + took + " ms");
    }

    @Test
    void keepsItsMarksInStepWhileAWordIsTyped() {
        Page page = open("en-GB");
        draft(page).focus();
        page.evaluate("document.querySelector('#draft').setSelectionRange(0, 0)");
        page.keyboard().insertText("Senior ");
        assertEquals("Senior " + sample("en"), page.locator("#mirror").textContent());
        assertThat(page.locator("#mirror mark.must").first()).hasText("[to be completed]");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        assertEquals("", page.locator("#mirror").textContent());
        assertThat(verdict(page)).containsText("The draft is empty");
        page.keyboard().insertText("Accounts receivable clerk\n\nLocation: [city]");
        assertThat(page.locator("#mirror mark.must")).hasText("[city]");
    }

    @Test
    void saysWhyADraftIsNotChecked() {
        Page page = open("en-GB");
        draft(page)
                .fill("Wir suchen zum nächstmöglichen Zeitpunkt einen Buchhalter für unser Team. Sie sind für die "
                        + "Rechnungen verantwortlich, haben Erfahrung mit dem Mahnwesen, und wir freuen uns auf Sie.");
        assertThat(verdict(page)).containsText("German");
        assertThat(page.locator(".entry")).hasCount(0);
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    @Test
    void selectsTheWordsThatAnItemRestsOn() {
        Page page = open("en-GB");
        page.locator(".entry .words a", new Page.LocatorOptions().setHasText("[email address]"))
                .first()
                .click();
        assertEquals("[email address]", selected(page));
        assertThat(page.locator("#draft")).isFocused();
        Locator mark = page.locator("#mirror mark", new Page.LocatorOptions().setHasText("[email address]"));
        assertThat(mark).isInViewport();
    }

    @Test
    void saysWhyAndBySource() {
        Page page = open("en-GB");
        Locator entry = entry(page, "equal-opportunity");
        assertThat(entry.locator(".why p").first()).isHidden();
        entry.getByText("Why", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(entry).containsText("Source (required): ");
        Locator rule = entry.locator("a[href^='/rules/']");
        assertThat(rule).isVisible();
        Page card = context.waitForPage(rule::click);
        assertThat(card.locator("h1")).not().isEmpty();
        assertThat(card.locator("pre.logic"))
                .containsText("- {kind: statement, need: required, status: missing, severity: must}");
    }

    // ---- mending ----

    @Test
    void putsASuggestionInAndUndoTakesItOut() {
        Page page = open("en-GB");
        Locator entry = listed(page, "month-end-close");
        String sentence = entry.locator("blockquote").textContent();
        entry.locator("button[name=apply]").click();
        assertThat(entry.locator(".status")).hasText("present");
        String mended = draft(page).inputValue();
        assertTrue(mended.contains("- " + sentence), mended);
        int duties = mended.indexOf("What you will do");
        int asked = mended.indexOf("What you bring");
        assertTrue(duties < mended.indexOf(sentence) && mended.indexOf(sentence) < asked, "in its section");
        page.keyboard().press("ControlOrMeta+z");
        assertEquals(sample("en"), draft(page).inputValue(), "one step takes it out");
        assertThat(entry.locator(".status")).hasText("missing");
        page.keyboard().press("ControlOrMeta+Shift+z");
        assertEquals(mended, draft(page).inputValue(), "and one brings it back");
    }

    @Test
    void putsSeveralInWithoutWaiting() {
        Page page = open("en-GB");
        List<String> sentences = new ArrayList<>();
        for (Locator button : page.locator(".entry.should:has(blockquote) button[name=apply]")
                .all()
                .subList(0, 3)) {
            sentences.add(button.locator("xpath=../blockquote").textContent());
        }
        page.evaluate("""
                [...document.querySelectorAll('.entry.should:has(blockquote) button[name=apply]')]
                    .slice(0, 3)
                    .forEach(button => button.click())""");
        String mended = draft(page).inputValue();
        sentences.forEach(sentence -> assertTrue(mended.lines().anyMatch(line -> line.endsWith(sentence)), mended));
        for (int i = 0; i < 3; i++) page.keyboard().press("ControlOrMeta+z");
        assertEquals(sample("en"), draft(page).inputValue());
    }

    @Test
    void becomesReadyWhenAllIsDone() {
        Page page = open("en-GB");
        draft(page)
                .fill(draft(page)
                        .inputValue()
                        .replace("[to be completed]", "an annual course of your choice")
                        .replace("[email address]", "jobs@harrowpike.example")
                        .replace("Billing Specialist", "Accounts Receivable Clerk"));
        assertThat(page.locator("#mirror mark.must")).hasCount(0);
        entry(page, "equal-opportunity").locator("button[name=apply]").click();
        assertThat(page.locator("#verdict.ready, #verdict.unready")).hasCount(1);
        assertThat(listed(page, "equal-opportunity").locator(".status")).hasText("present");
    }

    // ---- how it was read ----

    @Test
    void showsInTheMarginHowTheDraftWasRead() {
        Page page = open("en-GB");
        assertThat(page.locator("#outline")).isHidden();
        assertThat(page.locator(".part")).hasCount(0);
        assertThat(toggle(page)).hasAttribute("aria-pressed", "false");
        toggle(page).click();
        assertThat(toggle(page)).hasAttribute("aria-pressed", "true");
        Locator duties = part(page, "responsibilities");
        assertThat(duties).containsText("What you will do\n- Process accounts receivable transactions");
        assertThat(duties.locator("mark.heading").first()).hasText("What you will do");
        assertEquals("\"responsibilities\"", duties.evaluate("part => getComputedStyle(part, '::before').content"));
        assertEquals(sample("en"), page.locator("#mirror").textContent(), "the stretches hold the same text");
        assertTrue(inStep(page), "and lie under the same lines");
        toggle(page).click();
        assertThat(page.locator(".part")).hasCount(0);
        assertThat(page.locator("#outline")).isHidden();
        assertThat(page.locator("#mirror mark.must").first()).hasText("[to be completed]");
    }

    @Test
    void keepsTheMarginFromOneCheckToTheNext() {
        Page page = open("en-GB");
        toggle(page).click();
        assertThat(part(page, "benefits")).hasCount(1);
        type(page, "Training and room to grow: [to be completed]", "\n\n## Odds and ends\n- Cake\n- Tea");
        assertThat(part(page, "other")).containsText("Odds and ends");
        assertThat(page.locator("#outline li.nothing")).containsText("other (not recognized)");
        page.selectOption("#role", "billing-specialist");
        assertThat(part(page, "benefits")).hasCount(1);
        page.getByText("Italiano").click();
        assertThat(toggle(page)).hasText("Mostra come è stata letta");
        assertThat(toggle(page)).hasAttribute("aria-pressed", "true");
        assertThat(part(page, "altro")).containsText("Odds and ends");
        assertThat(page.locator("#outline")).hasAttribute("aria-label", "Come è stata letta la bozza");
        draft(page).fill("");
        assertThat(page.locator("#outline")).isHidden();
        page.getByText("Parti da", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[name=start][value=sample]").click();
        assertThat(page.locator(".part").first()).hasAttribute("data-name", "titolo della posizione");
    }

    /** Between two answers too: where a line is joined to the one of another section, or begins where one ended. */
    @Test
    void keepsTheMarginInStepWhileWordsAreTyped() {
        Page page = open("en-GB");
        toggle(page).click();
        assertThat(part(page, "benefits")).hasCount(1);
        page.route("**/", route -> {}); // no answer from now on
        for (String behind :
                List.of("finance team of six.\n\n", "finance team of six.", "in busy weeks\n", "[Your name]\".")) {
            type(page, behind, "x");
            assertTrue(inStep(page), "typed behind " + behind);
            page.keyboard().insertText("\n\ny\n");
            assertTrue(inStep(page), "broken behind " + behind);
            for (int i = 0; i < 6; i++) page.keyboard().press("Backspace");
            assertTrue(inStep(page), "joined behind " + behind);
            assertEquals(draft(page).inputValue(), page.locator("#mirror").textContent());
        }
    }

    @Test
    void leadsFromTheOutlineToEachSectionByKeyboard() {
        Page page = open("en-GB");
        toggle(page).focus();
        page.keyboard().press("Enter");
        Locator links = page.locator("#outline a");
        assertThat(links.first()).hasAccessibleName("job title (the title line)");
        page.keyboard().press("Tab"); // copy
        page.keyboard().press("Tab"); // download
        page.keyboard().press("Tab");
        assertThat(links.first()).isFocused();
        Locator duties = links.filter(new Locator.FilterOptions().setHasText("responsibilities"));
        assertThat(duties).hasAccessibleName("responsibilities (by its heading)");
        duties.press("Enter");
        assertThat(page.locator("#draft")).isFocused();
        assertTrue(selected(page).startsWith("What you will do\n- Process"), selected(page));
        assertTrue(selected(page).endsWith("in busy weeks"), selected(page));
        assertThat(part(page, "responsibilities")).isInViewport();
    }

    @Test
    void showsTheMarginOnAPhoneAndAtNight() {
        Page page = open(options("en-GB").setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        toggle(page).click();
        assertThat(part(page, "responsibilities")).hasAttribute("data-number", "5");
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(
                "\"5\"", part(page, "responsibilities").evaluate("part => getComputedStyle(part, '::before').content"));
        assertThat(page.locator("#outline li").nth(4)).containsText("responsibilities");
        assertTrue(inStep(page));
        assertTrue((Boolean) page.evaluate("""
                () => {
                    const light = colour => colour.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) / 3;
                    const label = getComputedStyle(document.querySelector('.part'), '::before').color;
                    return light(label) - light(getComputedStyle(document.querySelector('#paper')).backgroundColor) > 100;
                }"""), "the names stand out from the ground by night");
    }

    @Test
    void showsTheMarginWithoutScript() {
        Page page = open(options("en-GB").setJavaScriptEnabled(false));
        toggle(page).click();
        assertThat(toggle(page)).hasAttribute("aria-pressed", "true");
        assertThat(part(page, "responsibilities")).isVisible();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("responsibilities")))
                .isVisible();
        draft(page).fill("Accounts receivable clerk\n\nWhat you will do\n- Issue invoices\n\nWe sing.\n");
        page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(part(page, "responsibilities")).containsText("- Issue invoices");
        page.locator("#outline a", new Page.LocatorOptions().setHasText("responsibilities"))
                .click();
        assertTrue(page.url().endsWith("#" + part(page, "responsibilities").getAttribute("id")), page.url());
        toggle(page).click();
        assertThat(page.locator(".part")).hasCount(0);
        assertTrue(draft(page).inputValue().startsWith("Accounts receivable clerk\n\nWhat you will do\n"));
    }

    // ---- by hand ----

    @Test
    void takesRoleAndLanguageByHand() {
        Page page = open("en-GB");
        page.selectOption("#role", "collections-specialist");
        assertThat(listed(page, "month-end-close")).hasCount(0);
        assertThat(listed(page, "collections-trend-report")).hasCount(1);
        page.selectOption("#language", "it");
        assertThat(verdict(page)).not().isEmpty();
        page.selectOption("#role", "");
        page.selectOption("#language", "");
        assertThat(page.locator("#role option").first()).hasText("automatic: Accounts receivable clerk");
    }

    @Test
    void startsFromARolesTemplateAndUndoBringsTheDraftBack() {
        Page page = open("en-GB");
        page.selectOption("#role", "ar-clerk");
        page.getByText("Start from", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Template: Billing specialist").click();
        assertThat(page.locator("#role option").first()).hasText("automatic: Billing specialist");
        assertThat(page.locator("#role")).hasValue("");
        assertThat(page.locator(".choices")).isHidden();
        assertNotEquals(sample("en"), draft(page).inputValue());
        Locator asking = page.locator(".entry[data-work] .status");
        assertThat(asking.filter(new Locator.FilterOptions().setHasText("missing")))
                .hasCount(0);
        draft(page).focus();
        page.keyboard().press("ControlOrMeta+z");
        assertEquals(sample("en"), draft(page).inputValue());
    }

    @Test
    void copiesDraftAndChecklistAndDownloadsTheDraft() throws IOException {
        Page page = open("en-GB");
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.getByText("Copy draft").click();
        assertThat(page.locator("[data-do=copy-draft]")).hasText("Copied");
        assertEquals(sample("en"), clipboard(page));
        page.getByText("Copy checklist").click();
        assertThat(page.locator("[data-do=copy-checklist]")).hasText("Copied");
        String markdown = clipboard(page);
        assertTrue(
                Pattern.compile("(?mi)^- \\[x\\] responsibilities$")
                        .matcher(markdown)
                        .find(),
                markdown);
        assertTrue(
                Pattern.compile("(?m)^- \\[ \\] .*\\(missing\\)")
                        .matcher(markdown)
                        .find(),
                markdown);
        Download download =
                page.waitForDownload(() -> page.getByText("Download").click());
        assertEquals("job-posting.txt", download.suggestedFilename());
        assertEquals(sample("en"), Files.readString(download.path()));
    }

    @Test
    void storesNothing() {
        Page page = open("en-GB");
        draft(page).fill("Accounts receivable clerk for a company nobody should know of");
        page.waitForTimeout(600);
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"));
        page.reload();
        assertEquals(sample("en"), draft(page).inputValue());
    }

    // ---- languages ----

    @Test
    void speaksItalianToAnItalianBrowser() {
        Page page = open("it-IT");
        assertEquals("it", page.locator("html").getAttribute("lang"));
        assertEquals(sample("it"), draft(page).inputValue());
        assertThat(page.locator("h2").first()).hasText("Lista di controllo");
        assertThat(page.locator(".entry .status", new Page.LocatorOptions().setHasText("manca"))
                        .first())
                .isVisible();
        assertThat(page.locator("body")).not().containsText("page.");
    }

    @Test
    void speaksTurkishToATurkishBrowser() {
        Page page = open("tr-TR");
        assertEquals(sample("tr"), draft(page).inputValue());
        assertThat(page.locator("h2").first()).hasText("Kontrol listesi");
        assertThat(page.locator("#language option").first()).containsText("Türkçe");
    }

    @Test
    void changesItsLanguageAndKeepsDraftAndUndo() {
        Page page = open("en-GB");
        draft(page).focus();
        page.evaluate("document.querySelector('#draft').setSelectionRange(0, 0)");
        page.keyboard().insertText("Senior ");
        page.getByText("Italiano").click();
        assertThat(page.locator("h2").first()).hasText("Lista di controllo");
        assertThat(page.locator(".tongues [aria-pressed=true]")).hasText("Italiano");
        assertEquals("Senior " + sample("en"), draft(page).inputValue());
        assertThat(page.locator("blockquote").first()).hasAttribute("lang", "en");
        draft(page).focus();
        page.keyboard().press("ControlOrMeta+z");
        assertEquals(sample("en"), draft(page).inputValue());
        draft(page).fill("");
        assertThat(verdict(page)).containsText("La bozza è vuota");
    }

    // ---- by keyboard ----

    @Test
    void walksAndMendsByKeyboardAlone() {
        Page page = open("en-GB");
        draft(page).focus();
        page.keyboard().press("F8");
        Locator at = page.locator(".entry.at");
        assertThat(at).isFocused();
        String first = at.getAttribute("data-key");
        page.keyboard().press("F8");
        assertNotEquals(first, at.getAttribute("data-key"));
        page.keyboard().press("Shift+F8");
        assertEquals(first, at.getAttribute("data-key"));
        while (at.locator("blockquote").count() == 0) page.keyboard().press("F8");
        String key = at.getAttribute("data-key");
        String sentence = at.locator("blockquote").textContent();
        page.keyboard().press("Alt+Enter");
        assertThat(page.locator("#draft")).isFocused();
        assertTrue(selected(page).contains(sentence), selected(page));
        assertThat(entry(page, key).locator("blockquote")).hasCount(0);
        page.keyboard().press("F8");
        assertNotEquals(key, at.getAttribute("data-key"));
        page.keyboard().press("Escape");
        assertThat(page.locator("#draft")).isFocused();
    }

    @Test
    void reachesEverythingWithTabAndShowsWhereItIs() {
        Page page = open("en-GB");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#draft")).isFocused();
        Locator controls = page.locator("button:visible, select:visible, summary:visible, .entry a:visible");
        assertEquals(controls.count(), ((Number) page.evaluate("""
                () => [...document.querySelectorAll('button, select, summary, .entry a')]
                    .filter(e => e.checkVisibility() && e.tabIndex >= 0).length""")).intValue());
        page.keyboard().press("Tab");
        assertNotEquals("none", page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void announcesTheVerdictAndNothingElse() {
        Page page = open("en-GB");
        assertThat(page.locator("[aria-live]")).hasCount(1);
        assertThat(page.locator("[aria-live=polite]")).hasId("verdict-line");
        assertEquals("true", page.locator("#mirror").getAttribute("aria-hidden"));
        page.locator("button")
                .all()
                .forEach(button -> assertFalse(button.textContent().isBlank(), "a button's name"));
    }

    // ---- screens ----

    @Test
    void fitsAPhone() {
        Page page = open(options("en-GB").setViewportSize(360, 740).setHasTouch(true));
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        page.locator("details").all().forEach(part -> part.evaluate("part => part.open = true"));
        assertTrue(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() <= 360);
        page.locator(".entry.should button[name=apply]").first().click();
        assertNotEquals(sample("en"), draft(page).inputValue());
    }

    @Test
    void isDarkWhereTheReaderLikesItDark() {
        Page light = open(options("en-GB").setColorScheme(ColorScheme.LIGHT));
        assertTrue(brightness(light) > 200, "light by day");
        assertTrue(contrast(light), "words stand out from the ground by day");
        context.close();
        Page dark = open(options("en-GB").setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        assertTrue(brightness(dark) < 60, "dark by night");
        assertTrue(contrast(dark), "words stand out from the ground by night");
    }

    @Test
    void worksWithoutScript() {
        Page page = open(options("en-GB").setJavaScriptEnabled(false));
        assertEquals(sample("en"), draft(page).inputValue());
        assertThat(verdict(page)).containsText("not ready");
        assertThat(page.locator("[data-do]").first()).isHidden();
        draft(page).fill("Accounts receivable clerk\n\nLocation: [city]\n");
        page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#mirror mark.must")).hasText("[city]");
        assertThat(page.locator("#mirror mark.must")).isVisible();
        page.locator("[data-part=then] > summary").click();
        entry(page, "equal-opportunity").locator("button[name=apply]").click();
        assertThat(listed(page, "equal-opportunity").locator(".status")).hasText("present");
        page.getByText("Italiano").click();
        assertThat(page.locator("h2").first()).hasText("Lista di controllo");
        assertTrue(draft(page).inputValue().startsWith("Accounts receivable clerk\n\nLocation: [city]\n"));
    }

    @Test
    void saysThatADraftIsTooLargeToSend() {
        Page page = open("en-GB");
        paste(page, "güçlü iletişim becerileri\n".repeat(25_000));
        assertThat(verdict(page)).containsText("over 1 MB");
        assertThat(page.locator(".entry")).hasCount(0);
        complaints.removeIf(complaint -> complaint.contains("413"));
    }

    @Test
    void saysSoWhenTheServerIsGone() {
        Site brief = Site.start(0, WELLPOSTED);
        Page page = open(options("en-GB"), "http://127.0.0.1:" + brief.port());
        brief.close();
        draft(page).fill("still here");
        assertThat(verdict(page)).containsText("No answer from Wellposted");
        assertEquals("still here", draft(page).inputValue());
        complaints.clear();
    }

    @Test
    void listsOfALargeDraftWhatCanBeRead() {
        Page page = open("en-GB");
        String large = ("- Reconcile customer accounts with [system]\n").repeat(2_000);
        paste(page, large);
        assertThat(page.locator("#checklist .more").last()).containsText("more");
        assertEquals(large, draft(page).inputValue());
        assertEquals(large, page.locator("#mirror").textContent());
    }

    // ---- looking ----

    private static NewContextOptions options(String locale) {
        return new NewContextOptions().setLocale(locale).setViewportSize(1280, 800);
    }

    private Page open(String locale) {
        return open(options(locale));
    }

    private Page open(NewContextOptions options) {
        return open(options, "http://127.0.0.1:" + site.port());
    }

    private Page open(NewContextOptions options, String address) {
        context = chromium.browser().newContext(options);
        context.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address + "/") && !url.startsWith("blob:" + address)) elsewhere.add(url);
        });
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(address + "/");
        return page;
    }

    private static Locator draft(Page page) {
        return page.locator("#draft");
    }

    private static Locator verdict(Page page) {
        return page.locator("#verdict-line");
    }

    private static Locator entry(Page page, String key) {
        return page.locator("[data-key='" + key + "']");
    }

    /** An item's line in the whole checklist, which is opened for it. */
    private static Locator listed(Page page, String item) {
        page.locator("details.whole").evaluate("part => part.open = true");
        return page.locator("[data-key='item-" + item + "']");
    }

    private static Locator toggle(Page page) {
        return page.locator("button[name=reading]");
    }

    private static Locator part(Page page, String name) {
        return page.locator(".part[data-name='" + name + "']");
    }

    /** Whether the mirror's lines lie where the text area's do, each stretch at the height of its words. */
    private static boolean inStep(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                    const draft = document.querySelector('#draft');
                    const mirror = document.querySelector('#mirror');
                    const lines = document.createElement('div'); // the draft's words in one piece, laid out as its own are
                    lines.className = 'mirror';
                    lines.textContent = draft.value;
                    mirror.parentElement.append(lines);
                    const place = (root, at) => {
                        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                        let node = walk.nextNode();
                        while (node && at >= node.length) { at -= node.length; node = walk.nextNode(); }
                        const range = document.createRange();
                        range.setStart(node, at);
                        range.setEnd(node, at + 1);
                        const box = range.getBoundingClientRect();
                        return box.top - root.getBoundingClientRect().top + ' ' + (box.left - root.getBoundingClientRect().left);
                    };
                    let same = true;
                    for (let i = 0; i < draft.value.length; i++) {
                        if (draft.value[i] === '\\n') continue;
                        const [x, y] = [place(lines, i).split(' ').map(Number), place(mirror, i).split(' ').map(Number)];
                        same &&= Math.abs(x[0] - y[0]) < 1 && Math.abs(x[1] - y[1]) < 1;
                    }
                    lines.remove();
                    return same;
                }""");
    }

    private static String sample(String language) {
        return Asset.text("samples/" + language + ".txt");
    }

    private static void type(Page page, String behind, String words) {
        int at = draft(page).inputValue().indexOf(behind) + behind.length();
        draft(page).focus();
        page.evaluate("at => document.querySelector('#draft').setSelectionRange(at, at)", at);
        page.keyboard().insertText(words);
    }

    /** At once; the browser's own way of filling a box takes long for many lines. */
    private static void paste(Page page, String text) {
        draft(page).evaluate("(draft, text) => { draft.value = text; draft.dispatchEvent(new Event('input')); }", text);
    }

    private static String selected(Page page) {
        return (String) page.evaluate("""
                () => {
                    const draft = document.querySelector('#draft');
                    return draft.value.slice(draft.selectionStart, draft.selectionEnd);
                }""");
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private static double brightness(Page page) {
        return ((Number) page.evaluate("""
                () => {
                    const ground = getComputedStyle(document.documentElement).backgroundColor;
                    const [r, g, b] = ground.match(/\\d+/g).map(Number);
                    return (r + g + b) / 3;
                }""")).doubleValue();
    }

    /** Whether text and ground differ by the 4.5 to 1 that WCAG 2 asks for. */
    private static boolean contrast(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                    const light = colour => {
                        const [r, g, b] = colour.match(/\\d+/g).map(n => {
                            const c = n / 255;
                            return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
                        });
                        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                    };
                    const ground = light(getComputedStyle(document.documentElement).backgroundColor);
                    const looked = '.entry .status, .entry .name, .why summary, .tally, .foot p';
                    return [...document.querySelectorAll(looked)].every(e => {
                        const ink = light(getComputedStyle(e).color);
                        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) >= 4.5;
                    });
                }""");
    }
}
