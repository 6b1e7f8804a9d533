package org.wellposted.read;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;

/** What a test sees of a draft: a line for each block, "# " before a heading, "* " before bold, "- " before an item. */
public final class BlockLines {

    private static final Map<Block.Kind, String> MARKS =
            Map.of(Block.Kind.HEADING, "#", Block.Kind.STRONG, "*", Block.Kind.ITEM, "-", Block.Kind.TEXT, "");

    /** Long enough for a machine with much else to do; alone, none of the tests needs a tenth of it. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private BlockLines() {}

    public static List<String> of(byte[] bytes) {
        return of(Drafts.read("draft", bytes));
    }

    public static List<String> of(Draft draft) {
        return draft.blocks().stream()
                .map(b -> MARKS.get(b.kind()).repeat(Math.max(1, b.level()))
                        + (b.kind() == Block.Kind.TEXT ? "" : " ")
                        + b.content().cut(draft.text()))
                .toList();
    }

    /** The id of the refusal, which is to come at once. */
    public static String refusal(byte[] bytes) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThrows(Refused.class, () -> Drafts.read("draft", bytes))
                        .problem()
                        .id());
    }

    public static byte[] file(String name) throws IOException {
        try (InputStream in = BlockLines.class.getResourceAsStream("/formats/" + name)) {
            return in.readAllBytes();
        }
    }
}
