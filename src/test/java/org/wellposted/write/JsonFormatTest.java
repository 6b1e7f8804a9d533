package org.wellposted.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.model.Problem;

/** The report that programs rely on. */
class JsonFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAFT = """
            ---
            not-applicable: {benefits: "unpaid internship"}
            ---
            # Accounts receivable clerk

            Company: [Company name]

            ## What you will do
            - 🧾 Issue invoices to customers
            """;

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void hasTheFieldsOfTheContractInTheirOrder() throws IOException {
        JsonNode report = JSON.readTree(Written.as("json", "a.md", DRAFT));
        assertEquals(List.of("tool", "postings", "problems"), fields(report));
        assertEquals(List.of("name", "version"), fields(report.path("tool")));
        JsonNode posting = report.at("/postings/0");
        assertEquals(
                List.of(
                        "path",
                        "format",
                        "offsets",
                        "language",
                        "role",
                        "reading",
                        "parts",
                        "sections",
                        "mentions",
                        "checklist",
                        "findings",
                        "suggestions",
                        "advice",
                        "summary"),
                fields(posting));
        assertEquals(List.of("id", "start", "end", "heading"), fields(posting.at("/sections/0")));
        assertEquals(List.of("concept", "start", "end"), fields(posting.at("/mentions/0")));
        assertEquals(
                List.of("rule", "severity", "message", "span", "edit", "source", "set", "because"),
                fields(posting.at("/findings/0")));
        assertEquals(
                List.of("concept", "kind", "need", "text", "section", "why", "source"),
                fields(posting.at("/suggestions/0")));
        assertEquals(List.of("item", "rule", "severity", "first"), fields(posting.at("/advice/0")));
        assertEquals(List.of("must", "should", "may", "present", "check", "missing"), fields(posting.path("summary")));
    }

    @Test
    void countsLinesFromOneAndColumnsInUtf16Units() throws IOException {
        JsonNode posting = JSON.readTree(Written.as("json", "a.md", DRAFT)).at("/postings/0");
        for (JsonNode finding : posting.path("findings")) {
            if (!finding.path("rule").asText().equals("placeholder-unfilled")) continue;
            assertEquals(
                    DRAFT.indexOf("[Company name]"), finding.at("/span/start").asInt());
            assertEquals(6, finding.at("/span/line").asInt());
            assertEquals(10, finding.at("/span/column").asInt());
            return;
        }
        throw new AssertionError("no placeholder found");
    }

    @Test
    void saysWhyAnItemDoesNotApply() throws IOException {
        for (JsonNode item : JSON.readTree(Written.as("json", "a.md", DRAFT)).at("/postings/0/checklist")) {
            boolean waived = item.path("status").asText().equals("not-applicable");
            assertEquals(waived, item.has("reason"), item.toString());
            if (waived) assertEquals("unpaid internship", item.path("reason").asText());
            if (item.path("item").asText().equals("benefits")) assertTrue(waived, item.toString());
        }
    }

    @Test
    void speaksToItsReaderAndSuggestsInTheDraftsLanguage() throws IOException {
        Run run = Run.of(
                List.of(Written.checked("a.md", DRAFT)),
                List.of(new Problem("b.md", "empty", Map.of())),
                WELLPOSTED.rules());
        JsonNode report = JSON.readTree(Written.as("json", "it", run));
        assertEquals(
                "la bozza è vuota: scrivere o incollare un annuncio",
                report.at("/problems/0/message").asText());
        JsonNode suggestion = report.at("/postings/0/suggestions/0");
        assertTrue(suggestion.path("why").asText().startsWith("ogni annuncio di questo tipo"), suggestion.toString());
    }

    @Test
    void isAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.schema.json");
        SchemaWriter.main(new String[] {file.toString()});
        JsonNode schema = JSON.readTree(Files.readString(file));
        Run run = Run.of(
                List.of(Written.checked("a.md", DRAFT)),
                List.of(new Problem("b.md", "empty", Map.of())),
                WELLPOSTED.rules());
        List<String> wrong = new ArrayList<>();
        conform(schema, JSON.readTree(Written.as("json", "en", run)), "", wrong);
        assertEquals(List.of(), wrong);
    }

    /** As much of JSON Schema as ours use. */
    static void conform(JsonNode schema, JsonNode value, String path, List<String> wrong) {
        if (schema.has("anyOf")) {
            for (JsonNode choice : schema.path("anyOf")) {
                List<String> here = new ArrayList<>();
                conform(choice, value, path, here);
                if (here.isEmpty()) return;
            }
            wrong.add(path + " is none of " + schema);
            return;
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.path("enum").forEach(word -> words.add(word.asText()));
            if (!words.contains(value.asText())) wrong.add(path + " is " + value + ", not of " + words);
            return;
        }
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) schema.path("type").forEach(type -> types.add(type.asText()));
        else types.add(schema.path("type").asText());
        String type = switch (value.getNodeType()) {
            case NUMBER -> types.contains("number") ? "number" : "integer";
            case OBJECT, ARRAY, STRING, BOOLEAN, NULL ->
                value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
            default -> value.getNodeType().name();
        };
        if (!types.contains(type)) wrong.add(path + " is " + type + ", not of " + types);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) conform(schema.path("items"), value.get(i), path + "/" + i, wrong);
        }
        if (value.isObject()) {
            TreeSet<String> extra = new TreeSet<>(fields(value));
            extra.removeAll(fields(schema.path("properties")));
            if (!extra.isEmpty()) wrong.add(path + " has " + extra + " besides");
            for (JsonNode required : schema.path("required")) {
                if (!value.has(required.asText())) wrong.add(path + " has no " + required);
            }
            for (String field : fields(value)) {
                conform(schema.path("properties").path(field), value.path(field), path + "/" + field, wrong);
            }
        }
    }
}
