package org.wellposted.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellposted.model.Problem;

class SarifFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAFT =
            "Accounts receivable clerk\n\nCompany: [Company name], [Company name]\n\nWhat you will do\n- Issue invoices\n";

    private static JsonNode run(String name, String text) throws IOException {
        return JSON.readTree(Written.as("sarif", name, text)).at("/runs/0");
    }

    private static Set<String> fingerprints(String text) throws IOException {
        Set<String> prints = new TreeSet<>();
        for (JsonNode result : run("a.md", text).path("results")) {
            assertTrue(
                    prints.add(result.at("/partialFingerprints/primaryLocationLineHash")
                            .asText()),
                    "twice: " + result);
        }
        return prints;
    }

    @Test
    void describesEveryRule() throws IOException {
        JsonNode rules = run("a.md", DRAFT).at("/tool/driver/rules");
        assertEquals(WELLPOSTED.rules().size(), rules.size());
        for (JsonNode rule : rules) {
            for (String field :
                    List.of("/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown")) {
                assertFalse(rule.at(field).asText().isBlank(), rule.path("id") + field);
            }
            if (rule.has("helpUri")) assertTrue(rule.path("helpUri").asText().startsWith("http"), rule.toString());
        }
    }

    @Test
    void placesResultsInTheDraft() throws IOException {
        JsonNode run = run("jobs/à b.md", DRAFT);
        assertEquals("utf16CodeUnits", run.path("columnKind").asText());
        for (JsonNode result : run.path("results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertEquals("jobs/%C3%A0%20b.md", place.at("/artifactLocation/uri").asText());
            assertTrue(place.at("/region/startLine").asInt() >= 1, result.toString());
            assertEquals(
                    result.path("ruleId"),
                    run.at("/tool/driver/rules")
                            .get(result.path("ruleIndex").asInt())
                            .path("id"));
            if (!result.path("ruleId").asText().equals("placeholder-unfilled")) continue;
            int start = place.at("/region/charOffset").asInt();
            assertEquals(
                    "[Company name]",
                    DRAFT.substring(
                            start, start + place.at("/region/charLength").asInt()));
            assertEquals(3, place.at("/region/startLine").asInt());
        }
    }

    @Test
    void offersWhatToAddAsAFix() throws IOException {
        for (JsonNode result : run("a.md", DRAFT).path("results")) {
            if (!result.at("/properties/item").asText().equals("equal-opportunity")) continue;
            JsonNode change = result.at("/fixes/0/artifactChanges/0/replacements/0");
            assertEquals(0, change.at("/deletedRegion/charLength").asInt());
            assertFalse(change.at("/insertedContent/text").asText().isBlank());
            assertEquals("error", result.path("level").asText());
            return;
        }
        throw new AssertionError("no finding about the statement");
    }

    @Test
    void knowsFindingsAgainWhenTheyMove() throws IOException {
        Set<String> before = fingerprints(DRAFT);
        Set<String> after = fingerprints(DRAFT.replaceFirst("\n", "\n\n\n\n"));
        Set<String> same = new HashSet<>(before);
        same.retainAll(after);
        assertEquals(before, same);
    }

    @Test
    void reportsProblemsAsNotifications() throws IOException {
        Run run = Run.of(List.of(), List.of(new Problem("b.md", "empty", Map.of())), WELLPOSTED.rules());
        JsonNode invocation = JSON.readTree(Written.as("sarif", "en", run)).at("/runs/0/invocations/0");
        assertFalse(invocation.path("executionSuccessful").asBoolean());
        assertTrue(invocation
                .at("/toolExecutionNotifications/0/message/text")
                .asText()
                .startsWith("the draft is empty"));
    }
}
