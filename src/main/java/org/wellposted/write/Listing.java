package org.wellposted.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things to choose from, a line each, their id first.
 *
 * @param rows each by the same fields in the same order
 */
public record Listing(List<Map<String, Object>> rows) {

    public Listing {
        rows = List.copyOf(rows);
    }

    /** A row from its fields' names and values in turn. */
    public static Map<String, Object> row(Object... namesAndValues) {
        return Json.object(namesAndValues);
    }

    public void text(Writer out) throws IOException {
        Map<String, Integer> widths = new HashMap<>();
        for (Map<String, Object> row : rows) {
            row.forEach((name, value) -> widths.merge(name, value.toString().length(), Math::max));
        }
        for (Map<String, Object> row : rows) {
            StringBuilder line = new StringBuilder();
            row.forEach((name, value) -> line.append(value)
                    .append(" ".repeat(widths.get(name) - value.toString().length() + 2)));
            out.write(line.toString().stripTrailing() + "\n");
        }
    }

    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            Json.write(json, rows);
        }
        out.write('\n');
    }
}
