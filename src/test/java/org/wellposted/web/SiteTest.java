package org.wellposted.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.knowledge.Role;

/** The server over real HTTP: every route, and every way of asking it wrongly. */
class SiteTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(0, WELLPOSTED);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    // ---- what is asked for ----

    @Test
    void checksADraft() throws Exception {
        String draft = sample("en");
        JsonNode posting = ok(check(Map.of("text", draft, "name", "jobs/clerk.txt")));
        assertEquals("jobs/clerk.txt", posting.path("path").asText());
        assertEquals("en", posting.path("language").asText());
        assertEquals("ar-clerk", posting.path("role").asText());
        List.of("sections", "mentions", "checklist", "findings", "suggestions")
                .forEach(field -> assertTrue(
                        posting.path(field).isArray() && posting.path(field).size() > 0, field));
        assertTrue(
                posting.path("summary").path("must").asInt() > 0,
                posting.path("summary").toString());
        JsonNode gap = StreamSupport.stream(posting.path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asText().equals("placeholder-unfilled"))
                .findFirst()
                .orElseThrow();
        String words = draft.substring(
                gap.path("span").path("start").asInt(),
                gap.path("span").path("end").asInt());
        assertEquals("[to be completed]", words);
    }

    @Test
    void namesADraftWithoutNameAsStandardInputIs() throws Exception {
        assertEquals("-", ok(check(Map.of("text", sample("en")))).path("path").asText());
    }

    @Test
    void takesRoleAndLanguageAsGiven() throws Exception {
        JsonNode posting = ok(check(Map.of("text", sample("en"), "role", "billing-specialist", "language", "it")));
        assertEquals("billing-specialist", posting.path("role").asText());
        assertEquals("it", posting.path("language").asText());
        JsonNode titled = ok(check(Map.of("text", sample("en"), "role", "Addetta al recupero crediti")));
        assertEquals("collections-specialist", titled.path("role").asText());
    }

    @Test
    void speaksToTheReaderInTheirLanguageAndSuggestsInTheDrafts() throws Exception {
        JsonNode english = ok(check(Map.of("text", sample("tr"), "messages", "en")));
        JsonNode italian = ok(check(Map.of("text", sample("tr"), "messages", "it")));
        assertEquals(texts(english, "suggestions", "text"), texts(italian, "suggestions", "text"));
        assertNotEquals(texts(english, "findings", "message"), texts(italian, "findings", "message"));
    }

    @Test
    void takesNullForWhatIsNotGiven() throws Exception {
        ObjectNode body = JSON.createObjectNode()
                .put("text", sample("en"))
                .putNull("role")
                .putNull("language");
        assertEquals(
                "ar-clerk", ok(post("/api/check", body.toString())).path("role").asText());
    }

    @Test
    void listsRoles() throws Exception {
        JsonNode roles = ok(get("/api/roles"));
        List<String> ids = roles.findValuesAsText("id");
        assertEquals(WELLPOSTED.roles().stream().map(Role::id).toList(), ids);
        assertTrue(
                ids.containsAll(List.of("accountant", "ar-clerk", "care-assistant", "software-developer")),
                ids.toString());
        assertTrue(roles.findValuesAsText("name").contains("Accounts receivable clerk"));
        List<String> italian = ok(get("/api/roles?language=it")).findValuesAsText("name");
        assertTrue(italian.contains("Addetto/a alla contabilità clienti"), italian.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'clerk', 'en', 'ar-clerk'",
        "'BILLING specialst', 'en', 'billing-specialist'",
        "'impiegata contabilità clienti', 'it', 'ar-clerk'",
        "'contabilità clienti', 'en', 'ar-clerk'",
        "'collections-specialist', 'tr', 'collections-specialist'",
    })
    void findsRolesByTitle(String typed, String language, String role) throws Exception {
        JsonNode roles = ok(get("/api/roles?q=" + encoded(typed) + "&language=" + language));
        assertTrue(roles.findValuesAsText("id").contains(role), roles.toString());
        roles.forEach(found -> assertTrue(found.path("matched").isTextual(), found.toString()));
    }

    @Test
    void findsNoRoleForAnotherTrade() throws Exception {
        assertEquals(0, ok(get("/api/roles?q=astronaut")).size());
    }

    @Test
    void saysWhatARolesPostingShouldHold() throws Exception {
        JsonNode role = ok(get("/api/roles/ar-clerk?language=it"));
        assertEquals("ar-clerk", role.path("id").asText());
        assertEquals("Addetto/a alla contabilità clienti", role.path("name").asText());
        for (String kind : List.of("duties", "skills", "qualifications", "benefits")) {
            JsonNode needs = role.path(kind);
            assertTrue(needs.size() > 0, kind);
            needs.forEach(need -> List.of("concept", "need", "text", "source")
                    .forEach(field -> assertTrue(need.path(field).isTextual(), kind + ": " + need)));
        }
    }

    @Test
    void listsRules() throws Exception {
        JsonNode rules = ok(get("/api/rules"));
        assertEquals(WELLPOSTED.rules().size(), rules.size());
        rules.forEach(rule -> {
            assertFalse(rule.path("title").asText().isBlank(), rule.toString());
            assertTrue(
                    List.of("must", "should", "may")
                            .contains(rule.path("severity").asText()),
                    rule.toString());
        });
    }

    @Test
    void givesARulesCard() throws Exception {
        JsonNode card = ok(get("/api/rules/placeholder-unfilled"));
        assertEquals("placeholder-unfilled", card.path("id").asText());
        assertEquals("must", card.path("severity").asText());
        assertFalse(card.path("why").asText().isBlank());
        assertTrue(card.path("sources").size() > 0);
        assertTrue(card.path("text").asText().contains("rule \"placeholder-unfilled\""));
        JsonNode bad = StreamSupport.stream(card.path("examples").spliterator(), false)
                .filter(example -> !example.path("good").asBoolean())
                .findFirst()
                .orElseThrow();
        assertTrue(bad.path("mark").path("end").asInt()
                <= bad.path("text").asText().length());
    }

    @Test
    void showsEveryRulesCardAsAPage() throws Exception {
        for (String id : ok(get("/api/rules")).findValuesAsText("id")) {
            HttpResponse<String> answer = get("/rules/" + id, "Accept", "text/html", "Accept-Language", "tr");
            assertEquals(200, answer.statusCode(), id);
            assertTrue(answer.body().contains("<html lang=\"tr\">"), id);
            assertTrue(answer.body().contains("<code>" + id + "</code>"), id);
            // its file, as its author wrote it
            assertTrue(answer.body().contains("*  Source: "), id);
        }
    }

    @Test
    void isHealthy() throws Exception {
        assertEquals("ok", ok(get("/healthz")).path("status").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/app.js, text/javascript",
        "/style.css, text/css",
        "/icon.svg, image/svg+xml",
    })
    void servesThePagesFiles(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).startsWith(type), type(answer));
    }

    // ---- the page ----

    @ParameterizedTest
    @CsvSource({
        "'it-IT,it;q=0.9,en;q=0.8', it",
        "'tr', tr",
        "'de-DE,fr;q=0.5', en",
        "'!!;q=x', en",
    })
    void opensInTheBrowsersLanguageWithItsSampleChecked(String accepted, String language) throws Exception {
        HttpResponse<String> answer = get("/", "Accept-Language", accepted);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<html lang=\"" + language + "\">"));
        assertTrue(answer.body().contains(Html.escape(sample(language))), "the sample is in the box");
        assertTrue(answer.body().contains("<mark"), "and its words are marked");
        assertTrue(answer.body().contains("class=\"verdict unready\""));
    }

    @Test
    void rendersThePageWithoutScript() throws Exception {
        HttpResponse<String> answer = form(Map.of("text", "Accounts receivable clerk\r\n\r\nLocation: [city]\r\n"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<mark id=\"at-37\""), "offsets count a line's end as one unit");
        assertTrue(answer.body().contains(">[city]</mark>"));
    }

    @Test
    void escapesWhateverTheDraftHolds() throws Exception {
        String attack = "Clerk for our team\n</textarea><script>alert(1)</script> [<img src=x onerror='y'>] \"'&amp;";
        String page = form(Map.of("text", attack)).body();
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<img"), page);
        assertTrue(page.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(page.contains("&amp;amp;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "tr"})
    void leadsEachLinkOfTheListToItsPlaceWithoutScript(String language) throws Exception {
        String page = form(Map.of("text", sample(language))).body();
        List<String> links = found(page, "href=\"#(at-\\d+)\"");
        List<String> places = found(page, " id=\"(at-\\d+)\"");
        assertFalse(links.isEmpty());
        assertEquals(
                List.of(), links.stream().filter(link -> !places.contains(link)).toList(), "links to nowhere");
        assertEquals(places.stream().distinct().toList(), places, "places named twice");
    }

    /** Of stretches in the margin. */
    private static final String NAMES = "class=\"part [^>]* data-name=\"([^\"]*)\"";

    @Test
    void showsHowADraftWasReadWithoutScript() throws Exception {
        String draft = "Accounts receivable clerk\n\nWhat you will do\n- Issue invoices\n\nOur day\n- Sing <b>\n";
        String without = form(Map.of("text", draft)).body();
        assertTrue(without.contains("name=\"reading\" value=\"shown\" aria-pressed=\"false\""), without);
        assertEquals(List.of(), found(without, NAMES));
        String page = form(Map.of("text", draft, "reading", "shown", "messages", "tr"))
                .body();
        assertTrue(page.contains("<input type=\"hidden\" name=\"reading\" value=\"shown\">"), "it stays shown");
        assertTrue(page.contains("name=\"reading\" value=\"\" aria-pressed=\"true\""), "the button hides it");
        assertEquals("pozisyon adı", found(page, NAMES).get(0));
        assertTrue(found(page, NAMES).contains("görev ve sorumluluklar"), page);
        assertEquals(found(page, "href=\"#(part-\\d+)\""), found(page, " id=\"(part-\\d+)\""));
        assertFalse(page.contains("Sing <b>"), "what the draft holds stays text");
        String mirror = page.substring(page.indexOf("id=\"mirror\""), page.indexOf("<textarea"));
        assertTrue(mirror.contains("Issue invoices"), mirror);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shown", ""})
    void keepsTheMarginWhereADraftCannotBeChecked(String reading) throws Exception {
        HttpResponse<String> answer = form(Map.of("text", GERMAN, "reading", reading));
        assertEquals(422, answer.statusCode());
        assertEquals(!reading.isEmpty(), answer.body().contains("aria-pressed=\"true\">Show how it was read"));
        assertFalse(answer.body().contains("class=\"part"));
    }

    @Test
    void keepsAFirstLineThatIsEmpty() throws Exception {
        assertTrue(form(Map.of("text", "\n\nClerk wanted for our team")).body().contains(">\n\n\nClerk wanted"));
    }

    @Test
    void asksWhichJobItIsWhereThatIsNotSure() throws Exception {
        String draft = "Technology Assistant (Help Desk)\r\n\r\nAnswer tickets.\r\n";
        String asked = form(Map.of("text", draft)).body();
        assertTrue(asked.contains("name=\"role\" value=\"it-support-technician\">It is "), asked);
        String said =
                form(Map.of("text", draft, "role", "it-support-technician")).body();
        assertFalse(said.contains("class=\"job\""), said);
    }

    @Test
    void startsFromARolesTemplate() throws Exception {
        String page = form(Map.of("text", "old", "template", "billing-specialist", "language", "it"))
                .body();
        assertFalse(page.contains(">\nold</textarea>"));
        assertTrue(page.contains("billing-specialist") && page.contains("fatturazione"), page);
    }

    @Test
    void appliesASuggestionWithoutScript() throws Exception {
        String missing = "equal-opportunity";
        String before = form(Map.of("text", sample("en"))).body();
        assertTrue(before.contains("value=\"" + missing + "\""), "it is offered");
        String after = form(Map.of("text", sample("en"), "apply", missing)).body();
        assertFalse(after.contains("value=\"" + missing + "\""), "it is there now");
    }

    @Test
    void keepsTheReadersLanguageFromOneFormToTheNext() throws Exception {
        String page = form(Map.of("text", sample("en"), "messages", "it")).body();
        assertTrue(page.contains("<html lang=\"it\">"));
        assertTrue(page.contains("name=\"messages\" value=\"it\""));
    }

    @Test
    void saysOnThePageWhyADraftIsNotChecked() throws Exception {
        HttpResponse<String> answer = form(Map.of("text", GERMAN));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("German"), "it names the language");
        assertTrue(answer.body().contains("Gehalt"), "and keeps the draft");
    }

    @Test
    void takesAnEmptyPageForNoMistake() throws Exception {
        HttpResponse<String> answer = form(Map.of("text", " \r\n "));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("class=\"verdict unchecked\""));
    }

    // ---- asked wrongly ----

    private static final String GERMAN = "Wir suchen zum nächstmöglichen Zeitpunkt einen Buchhalter für unser Team. "
            + "Sie sind verantwortlich für die Rechnungen und haben Erfahrung mit dem Mahnwesen. Das Gehalt ist nicht "
            + "schlecht, und wir freuen uns auf Ihre Bewerbung mit den üblichen Unterlagen.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "'text'",
                "nonsense",
                "{}",
                "{'txt': 'Clerk'}",
                "{'text': null}",
                "{'text': 7}",
                "{'text': ['a']}",
                "{'text': 'a', 'role': {}}",
                "{'text': 'a', 'messages': true}"
            })
    void saysWhatToSendInsteadOfABodyItCannotUse(String body) throws Exception {
        String error = refused(400, post("/api/check", body.replace('\'', '"')));
        assertTrue(error.contains("send {\"text\": \"...\"}"), error);
    }

    @Test
    void saysThatABodyIsNotUtf8() throws Exception {
        HttpResponse<String> answer = send(request("/api/check")
                .POST(BodyPublishers.ofByteArray("{\"text\": \"caff\u00e8\"}".getBytes(StandardCharsets.ISO_8859_1))));
        refused(400, answer);
    }

    @Test
    void offersTheNearestRole() throws Exception {
        assertTrue(
                refused(400, check(Map.of("text", "Clerk", "role", "ar-clark"))).contains("ar-clerk"));
    }

    @Test
    void namesTheLanguagesItKnows() throws Exception {
        assertTrue(
                refused(400, check(Map.of("text", "Clerk", "language", "de"))).contains("en, it, tr"));
        assertTrue(
                refused(400, check(Map.of("text", "Clerk", "messages", "xx"))).contains("en, it, tr"));
        assertTrue(refused(400, get("/api/roles?language=de")).contains("en, it, tr"));
    }

    @Test
    void guessesALanguageFromALongerWordOnly() throws Exception {
        String unknown = refused(400, check(Map.of("text", "Clerk", "language", "xx")));
        assertEquals("unknown language 'xx': send one of en, it, tr", unknown);
        String longer = refused(400, check(Map.of("text", "Clerk", "language", "ita")));
        assertTrue(longer.contains("did you mean it"), longer);
    }

    @Test
    void namesAFieldThatItDoesNotKnow() throws Exception {
        String error = refused(400, check(Map.of("text", sample("en"), "langage", "it")));
        assertTrue(error.startsWith("unknown field 'langage': did you mean language? "), error);
        for (String known : List.of("text", "language", "role", "name", "messages")) {
            assertTrue(error.contains(known), error);
        }
    }

    @Test
    void refusesADraftThatCannotBeUnderstood() throws Exception {
        assertTrue(refused(422, check(Map.of("text", GERMAN))).contains("German"));
        assertTrue(refused(422, check(Map.of("text", GERMAN, "messages", "it"))).contains("German"));
        refused(422, check(Map.of("text", "")));
        refused(422, check(Map.of("text", "  \n")));
    }

    @Test
    void refusesABodyOverOneMegabyte() throws Exception {
        String large = "Reconcile customer accounts. ".repeat(40_000);
        assertTrue(refused(413, check(Map.of("text", large))).contains("1 MB"));
        HttpResponse<String> page = form(Map.of("text", large));
        assertEquals(413, page.statusCode());
        refused(413, send(request("/api/check").POST(BodyPublishers.ofInputStream(() -> new Endless(20_000_000)))));
    }

    @Test
    void offersTheNearestRuleAndRoleForAPathThatNamesNone() throws Exception {
        assertTrue(refused(404, get("/api/rules/placeholder-unfiled")).contains("placeholder-unfilled"));
        assertTrue(refused(404, get("/api/roles/ar-clark")).contains("ar-clerk"));
        assertTrue(refused(404, get("/rules/placeholder")).contains("placeholder-unfilled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api", "/rules", "/web/index.html", "/..%2f..%2fetc/passwd", "/favicon.ico"})
    void saysWhatThereIsWhereThereIsNothing(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void showsAReaderAPageWhereThereIsNothing() throws Exception {
        HttpResponse<String> answer = get("/%3Cscript%3E", "Accept", "text/html,*/*");
        assertEquals(404, answer.statusCode());
        assertTrue(type(answer).startsWith("text/html"));
        assertFalse(answer.body().contains("<script>"));
    }

    @Test
    void sendsAReaderToThePageAndAProgramToTheList() throws Exception {
        HttpResponse<String> page = get("/rules/nope", "Accept", "text/html");
        assertEquals(404, page.statusCode());
        assertFalse(page.body().contains("GET /"), page.body());
        assertTrue(page.body().contains("<a href=\"/\">Go to the page"), page.body());
        assertTrue(refused(404, get("/api/rules/nope")).contains("GET /api/rules lists all"));
        HttpResponse<String> form =
                send(request("/", "Accept", "text/html").POST(BodyPublishers.ofString("text=Clerk&role=nope")));
        assertEquals(400, form.statusCode());
        assertFalse(form.body().contains("GET /"), form.body());
    }

    @Test
    void answersWhatTheServerTurnsAwayAsItDoesAllElse() throws Exception {
        Map<String, Integer> asked = Map.of(
                "GET /rules/%zz HTTP/1.1\r\nHost: localhost\r\n",
                400,
                "HEAD /rules/%zz HTTP/1.1\r\nHost: localhost\r\n",
                400,
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n",
                431,
                "GET /?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n",
                414);
        for (var one : asked.entrySet()) {
            String answer = raw(one.getKey() + "Accept: text/html\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 " + one.getValue()), answer);
            Door.LABELS.forEach((name, value) -> assertTrue(answer.contains(name + ": " + value), answer));
            assertTrue(answer.contains("Content-Type: application/json"), answer);
            if (one.getKey().startsWith("HEAD")) continue;
            JsonNode body = JSON.readTree(answer.substring(answer.indexOf('{')));
            assertFalse(body.path("error").asText().isBlank(), answer);
            assertEquals(1, body.size(), answer);
        }
    }

    @Test
    void ownsUpToAMistakeOfOursHoweverGrave() throws Exception {
        Javalin broken = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            Failures.answer(config);
            config.routes.get("/deep", ctx -> ctx.result(endless(1)));
            config.routes.get("/full", ctx -> {
                throw new OutOfMemoryError("Java heap space");
            });
            config.routes.get("/wrong", ctx -> {
                throw new IllegalStateException("said of the draft");
            });
        });
        try {
            broken.start("127.0.0.1", 0);
            for (String path : List.of("deep", "full", "wrong")) {
                URI uri = URI.create("http://127.0.0.1:" + broken.port() + "/" + path);
                HttpResponse<String> answer = send(HttpRequest.newBuilder(uri));
                assertTrue(type(answer).startsWith("application/json"), path);
                String error = JSON.readTree(answer.body()).path("error").asText();
                assertEquals(500, answer.statusCode(), path);
                assertTrue(error.startsWith("a mistake of ours ("), answer.body());
                assertFalse(answer.body().contains("said of") || answer.body().contains("\tat "), answer.body());
            }
        } finally {
            broken.stop();
        }
    }

    private static String endless(int depth) {
        return depth + endless(depth + 1);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/check", "PUT, /api/check", "DELETE, /", "POST, /api/rules", "POST, /healthz", "OPTIONS, /"})
    void saysWhichMethodIsMeant(String method, String path) throws Exception {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));
        String error = refused(405, answer);
        String allowed = answer.headers().firstValue("Allow").orElseThrow();
        assertTrue(error.contains(allowed), error);
        assertFalse(allowed.contains("null"), allowed);
    }

    // ---- who may ask ----

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.nip.io", "[::2]"})
    void answersToItsOwnNamesOnly(String host) throws Exception {
        String answer = raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void namesThePortThatItAnswersAt() throws Exception {
        String answer = raw("GET /healthz HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n");
        assertTrue(answer.contains("open http://127.0.0.1:" + site.port() + "\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:80"})
    void answersToEachOfItsOwnNames(String host) throws Exception {
        String answer = raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void takesNoDraftFromAnotherSitesPage() throws Exception {
        String body = JSON.createObjectNode().put("text", "Clerk").toString();
        refused(403, post("/api/check", body, "Origin", "https://evil.example"));
        refused(403, post("/api/check", body, "Origin", "null"));
        refused(403, post("/api/check", body, "Origin", "http://127.0.0.1:1"));
        refused(403, post("/api/check", body, "Origin", "%%%"));
        refused(403, post("/api/check", body, "Sec-Fetch-Site", "cross-site"));
        refused(403, post("/api/check", body, "Sec-Fetch-Site", "same-site"));
        HttpResponse<String> ours = post(
                "/api/check",
                JSON.createObjectNode().put("text", sample("en")).toString(),
                "Origin",
                "http://127.0.0.1:" + site.port(),
                "Sec-Fetch-Site",
                "same-origin");
        assertEquals(200, ours.statusCode(), ours.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/rules", "/app.js", "/nothing"})
    void labelsEveryAnswer(String path) throws Exception {
        Map<String, List<String>> headers = get(path).headers().map();
        String policy = headers.get("content-security-policy").get(0);
        assertAll(
                () -> assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy),
                () -> assertFalse(policy.contains("unsafe"), policy),
                () -> assertTrue(policy.contains("base-uri 'none'"), policy),
                () -> assertTrue(policy.contains("frame-ancestors 'none'"), policy),
                () -> assertEquals(List.of("nosniff"), headers.get("x-content-type-options")),
                () -> assertEquals(List.of("no-referrer"), headers.get("referrer-policy")),
                () -> assertEquals(List.of("no-store"), headers.get("cache-control")),
                () -> assertNull(headers.get("server")),
                () -> assertNull(headers.get("set-cookie")),
                () -> assertNull(headers.get("access-control-allow-origin")));
    }

    @Test
    void listensOnThisComputerAlone() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (address.isLoopbackAddress() || !(address instanceof Inet4Address)) continue;
                assertThrows(IOException.class, () -> new Socket(address, site.port()).close(), address.toString());
            }
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        UncheckedIOException taken = assertThrows(
                UncheckedIOException.class,
                () -> Site.start(site.port(), WELLPOSTED).close());
        assertTrue(taken.getMessage().contains(Integer.toString(site.port())), taken.getMessage());
    }

    @Test
    void answersManyAtOnce() throws Exception {
        String body = JSON.createObjectNode().put("text", sample("it")).toString();
        String alone = post("/api/check", body).body();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(CLIENT.sendAsync(
                    request("/api/check").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
        }
        for (var answer : answers) assertEquals(alone, answer.get().body());
    }

    // ---- asking ----

    /** So many spaces, never held in memory at once. */
    private static final class Endless extends InputStream {
        private int left;

        Endless(int length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }

    private static String sample(String language) {
        return Asset.text("samples/" + language + ".txt");
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> check(Map<String, String> fields) throws Exception {
        return post("/api/check", JSON.writeValueAsString(fields), "Content-Type", "application/json");
    }

    private static HttpResponse<String> form(Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post("/", body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static JsonNode ok(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(type(answer).startsWith("application/json"), type(answer));
        return JSON.readTree(answer.body());
    }

    private static List<String> texts(JsonNode posting, String list, String field) {
        return posting.path(list).findValuesAsText(field);
    }

    /** What the answer says is wrong; it is JSON of one field, and nothing of our inside. */
    private static String refused(int status, HttpResponse<String> answer) throws IOException {
        assertEquals(status, answer.statusCode(), answer.body());
        JsonNode body = JSON.readTree(answer.body());
        assertEquals(1, body.size(), answer.body());
        String error = body.path("error").asText();
        assertFalse(error.isBlank() || error.contains("Exception") || error.contains("java."), error);
        return error;
    }
}
