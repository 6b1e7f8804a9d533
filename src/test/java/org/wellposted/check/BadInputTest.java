package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Draft;
import org.wellposted.model.Item;
import org.wellposted.model.Refused;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.read.Drafts;

/** Whatever comes in: a report whose spans lie in the text, or a refusal that says why. Never a crash, never a hang. */
class BadInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> DRAFTS = List.of(
            "en/bare-clerk.txt", "en/collections-ready.md", "it/fatturazione-lacune.md", "tr/tahsilat-eksik.txt");

    private static byte[] draft(String name) throws IOException {
        try (InputStream in = BadInputTest.class.getResourceAsStream("/postings/" + name)) {
            return in.readAllBytes();
        }
    }

    /** The report, or null where the draft is refused. */
    private static Report check(String name, byte[] bytes, Setting setting) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                Draft draft = Drafts.read(name, bytes);
                Report report = WELLPOSTED.check(draft, setting);
                assertSpansLieIn(draft.text().length(), report);
                return report;
            } catch (Refused refused) {
                assertNotNull(refused.problem().id());
                return null;
            }
        });
    }

    private static void assertSpansLieIn(int length, Report report) {
        Stream<Span> findings = report.findings().stream().map(f -> f.span());
        Stream<Span> items = report.checklist().stream().map(Item::spans).flatMap(List::stream);
        Stream<Span> edits = report.suggestions().stream().map(s -> s.edit().span());
        Stream.of(findings, items, edits)
                .flatMap(s -> s)
                .filter(s -> s != null)
                .forEach(span -> assertTrue(span.end() <= length, () -> span + " lies beyond " + length));
    }

    @Test
    void randomBytes() {
        Random random = new Random(20261121);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            check(i % 2 == 0 ? "a.txt" : "a.md", bytes, Setting.OPEN);
        }
    }

    @Test
    void randomLetters() {
        Random random = new Random(7);
        String alphabet = "abcçğıİöşüàéèìòù ABC \n\n-*#[]{}<>_:.,;\"'`|~\\0123456789€\u0301\u0307\uD83D\uDE00\t•  ";
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1500);
            for (int k = 0; k < length; k++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            check(i % 2 == 0 ? "a.txt" : "a.md", bytes, Setting.of("tr", null));
        }
    }

    @Test
    void cutAndShuffledDrafts() throws IOException {
        Random random = new Random(42);
        for (String name : DRAFTS) {
            byte[] whole = draft(name);
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(whole.length);
                int to = from + random.nextInt(whole.length - from);
                check(name, Arrays.copyOfRange(whole, from, to), Setting.OPEN);
                byte[] changed = whole.clone();
                for (int k = 0; k < 20; k++) changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
                check(name, changed, Setting.of(name.substring(0, 2), "ar-clerk"));
            }
        }
    }

    private static final String HEAD = "Accounts receivable clerk\n\nResponsibilities:\n";

    static Stream<String> enormous() {
        return Stream.of(
                        "reconcile payments and invoices ",
                        "- send invoices\n",
                        "[Company name] ",
                        "tbd\n",
                        "Responsibilities:\n",
                        "# Requirements\n\n",
                        "a",
                        "€1 a year - ",
                        "jobs@example.org ",
                        "> ",
                        "* ",
                        "[",
                        "**a** ",
                        "1 January 2026, ",
                        "age. ",
                        "Pay:\nx ___\n",
                        "1 January \u0307 ",
                        "abcDefg",
                        "foo,Bar",
                        "• send invoices ",
                        "Why us? ",
                        "# a\n",
                        "a\n",
                        "Location: a\n",
                        "Leeds, ",
                        "hiring cooks ",
                        "9-5, ",
                        "cook\n")
                .map(piece -> HEAD + piece.repeat((Drafts.LONGEST - HEAD.length()) / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("enormous")
    void enormousDrafts(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertNotNull(check("a.txt", bytes, Setting.of("en", "ar-clerk")));
        assertNotNull(check("a.md", bytes, Setting.of("en", "ar-clerk")));
    }

    /** Lines that end in a carriage return alone, a title of white space, a text in which no stretch is in our languages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accounts receivable clerk\r\rResponsibilities\r- Send invoices\r\rRequirements\r",
                "What we offer\r\r",
                "# AR clerk\r\r- Emettere le fatture ai clienti e inviarle nei tempi previsti\r\rWe are a family firm in Leeds.\r",
                "How to apply\nhttps://jobs.example.org/ar-clerk\n"
            })
    void oddLines(String text) {
        assertNotNull(check("a.md", text.getBytes(StandardCharsets.UTF_8), Setting.of("en", "ar-clerk")));
        assertNotNull(check("a.txt", text.getBytes(StandardCharsets.UTF_8), Setting.of("en", "ar-clerk")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "-", "#", "---", "---\n---", "\uFEFF", "•", "[]", "\"", "1", "€", ":", "::", "a:", ": a"})
    void tinyDrafts(String text) {
        for (String language : List.of("en", "it", "tr")) {
            check("a.md", text.getBytes(StandardCharsets.UTF_8), Setting.of(language, null));
        }
    }

    @Test
    void refusesWhatIsTooLargeToBeAPosting() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) 'a');
        assertNull(check("a.txt", bytes, Setting.OPEN));
        assertNull(check("a.txt", Arrays.copyOf(bytes, Drafts.LIMIT), Setting.OPEN));
        assertNull(check("a.txt", "- reconcile\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), Setting.OPEN));
    }
}
