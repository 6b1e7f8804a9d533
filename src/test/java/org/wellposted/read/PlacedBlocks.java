package org.wellposted.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.wellposted.model.Draft;
import org.wellposted.model.Span;

/** What a test sees of a draft whose words were found among marks, and where they stand in the file. */
public final class PlacedBlocks {

    private PlacedBlocks() {}

    /** Each block as a word: "h2 About us", "* item", "** nested item", "! bold", "plain"; "<id>" where the format names the section. */
    public static List<String> blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> switch (block.kind()) {
                            case HEADING -> "h" + block.level() + " ";
                            case STRONG -> "! ";
                            case ITEM -> "*".repeat(block.level()) + " ";
                            case TEXT -> "";
                        }
                        + (block.section() == null ? "" : "<" + block.section() + "> ")
                        + block.content().cut(draft.text()))
                .toList();
    }

    /** What stands in the file for words of the text. */
    public static String source(Draft draft, String words) {
        int at = draft.text().indexOf(words);
        assertTrue(at >= 0, () -> words + " is not in: " + draft.text());
        return draft.place(new Span(at, at + words.length())).cut(draft.file());
    }
}
