package org.wellposted.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Need;
import org.wellposted.model.Severity;
import org.wellposted.model.Status;
import org.wellposted.model.Voice;

/** The table of voices, as it is written and as it is misspelt. */
class VoicesReaderTest {

    @TempDir
    Path rules;

    @Test
    void aRowSpeaksForEachOfItsKindsAndNeeds() throws IOException {
        assertEquals(
                List.of(
                        new Voice("skill", Need.REQUIRED, Status.CHECK, "say-it", Severity.MAY, 3),
                        new Voice("tool", Need.REQUIRED, Status.CHECK, "say-it", Severity.MAY, 3),
                        new Voice("duty", Need.OPTIONAL, null, "say-it", null, 0)),
                read("""
                        - {kind: [skill, tool], need: required, status: check, severity: may, names: 3, rule: say-it}
                        - {kind: duty, need: [optional], rule: say-it}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {kind: duty, need: required}                                        ~ a row has no rule
            {need: required, rule: a}                                           ~ the row of 'a': has no kind
            {kind: duty, rule: a}                                               ~ the row of 'a': has no need
            {kind: duty, need: dire, rule: a}                                   ~ need is required or recommended or optional, not 'dire'
            {kind: duty, need: required, status: missing, rule: a}              ~ write severity: must, should or may
            {kind: duty, need: required, severity: may, rule: a}                ~ write status: missing or check
            {kind: duty, need: required, status: there, severity: may, rule: a} ~ status is missing or check, not 'there'
            {kind: duty, need: required, status: check, severity: low, rule: a} ~ severity is must or should or may, not 'low'
            {kind: duty, need: required, rule: a, names: 3}                     ~ write status: missing or check
            {kind: duty, need: required, status: check, severity: may, rule: a, names: 10} ~ names is a number of items, at most 9
            {kind: duty, need: required, rule: a, mood: glad}                   ~ mood
            """)
    void whatIsWrongInARowIsTold(String row, String told) {
        assertTold("- " + row, told);
    }

    @Test
    void rowsMustNotContradictEachOther() {
        String row = "- {kind: duty, need: required, status: missing, severity: may, rule: a}\n";
        assertTold(row + row.replace("rule: a", "rule: b"), "'a' and 'b' both speak of a required duty");
        assertTold(row + "- {kind: duty, need: required, rule: b}", "'a' and 'b' both speak of a required duty");
        assertTold(
                row + row.replace("duty", "skill").replace("may", "must"),
                "the rows of 'a' differ in severity or names");
    }

    private void assertTold(String text, String told) {
        String message =
                assertThrows(KnowledgeReader.Malformed.class, () -> read(text)).getMessage();
        assertTrue(message.startsWith(rules.resolve("voices.yaml") + ": ") && message.contains(told), message);
    }

    private List<Voice> read(String text) throws IOException {
        Files.writeString(rules.resolve("voices.yaml"), text);
        return VoicesReader.in(new Layers(List.of(rules)));
    }
}
