package org.wellposted.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Origin;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.read.Drafts;

/** A reading for programs. */
class ReadingShapeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DRAFT = """
            # Accounts receivable clerk

            We pay £28,000.50 a year. Apply by 31 March 2027 at jobs@harrow.example.

            ## What you will do
            - Issue invoices to [customers]
            """;

    private static Reading reading(Draft draft) {
        Setting setting = Setting.of("en", null);
        return Reading.of(WELLPOSTED.understand(draft, setting), setting);
    }

    private static JsonNode read(Draft draft) throws IOException {
        StringWriter out = new StringWriter();
        ReadingShape.write(reading(draft), out);
        return JSON.readTree(out.toString());
    }

    @Test
    void isAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("reading.schema.json");
        SchemaWriter.main(new String[] {folder.resolve("report.schema.json").toString(), file.toString()});
        List<String> wrong = new ArrayList<>();
        JsonNode reading = read(Drafts.read("a.md", DRAFT));
        JsonFormatTest.conform(JSON.readTree(Files.readString(file)), reading, "", wrong);
        assertEquals(List.of(), wrong);
        for (String list : List.of("sections", "pay", "contacts", "dates", "placeholders", "rolesNamed")) {
            assertEquals(true, reading.path(list).size() > 0, list);
        }
        assertEquals("28000.5", reading.at("/pay/0/low").asText());
    }

    /** Of a file that is text with the words somewhere within, all places are in that file. */
    @Test
    void placesWhatWasTakenOutOfAFileInThatFile() throws IOException {
        String words = "Accounts receivable clerk";
        String file = "<h1>" + words + "</h1>";
        int[] starts = new int[words.length()];
        int[] ends = new int[words.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = 4 + i;
            ends[i] = 5 + i;
        }
        JsonNode within = read(draft(words, Origin.within(file, starts, ends)));
        assertEquals("file", within.path("offsets").asText());
        assertEquals(file, within.path("text").asText());
        assertEquals(4, within.at("/sections/0/lines/0/start").asInt());
        assertEquals(4, within.at("/role/because/0/start").asInt());
        JsonNode extracted = read(draft(words, Origin.EXTRACTED));
        assertEquals("extracted-text", extracted.path("offsets").asText());
        assertEquals(words, extracted.path("text").asText());
        assertEquals(0, extracted.at("/sections/0/lines/0/start").asInt());
    }

    @Test
    void saysThatLinesAreThoseOfTheTextTakenOut() throws IOException {
        String words = "Accounts receivable clerk";
        for (Origin origin : List.of(Origin.EXTRACTED, Origin.ITSELF)) {
            Draft draft = draft(words, origin);
            StringWriter out = new StringWriter();
            ReadingText.write(reading(draft), Wording.in("en", WELLPOSTED.knowledge()), false, out);
            assertEquals(
                    !origin.hasPlaces(),
                    out.toString().contains("Word; the line numbers are those of the text"),
                    out.toString());
        }
    }

    private static Draft draft(String words, Origin origin) {
        Span all = new Span(0, words.length());
        return new Draft(
                "a", "docx", words, List.of(new Block(Block.Kind.HEADING, 1, all, all)), FrontMatter.NONE, origin);
    }
}
