package org.wellposted.read.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Located;

/**
 * A value in a JSON text, with its place.
 *
 * @param key the name it has in an object, null elsewhere
 * @param from where it begins in the source: a text behind its quotation mark
 * @param to the unit behind a number or literal; 0 for all else
 * @param members what an object or array holds, in order
 */
record Json(Kind kind, Located key, Located source, int from, int to, List<Json> members) {

    enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        TRUE,
        NOTHING
    }

    /** A longer text is a picture. */
    private static final int LONGEST_TEXT = 10 * Limits.WORDS;

    /** Deeper or larger than this is no export of a posting. */
    private static final int DEEPEST = 100;

    private static final int MOST = 500_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /**
     * The values of a text, nearly always one; a text with a value a line holds several.
     *
     * @throws Refused if the text is no JSON, or larger or deeper than any posting
     */
    static List<Json> read(String name, Located source) {
        Json all = new Json(Kind.ARRAY, null, source, 0, 0, new ArrayList<>());
        Deque<Json> open = new ArrayDeque<>();
        open.push(all);
        try (JsonParser tokens = FACTORY.createParser(source.text())) {
            Located key = null;
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                int from = (int) tokens.currentTokenLocation().getCharOffset();
                if (token == JsonToken.FIELD_NAME) {
                    key = text(source, from + 1);
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    open.pop();
                } else {
                    Json value = value(token, key, source, from, tokens);
                    key = null;
                    open.peek().members.add(value);
                    if (value.kind == Kind.OBJECT || value.kind == Kind.ARRAY) open.push(value);
                }
            }
        } catch (StreamConstraintsException e) {
            throw new Refused(name, "no-posting-in-json", Map.of());
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            int line = location == null ? 1 : location.getLineNr();
            throw new Refused(name, "bad-json", Map.of("line", Integer.toString(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.members;
    }

    private static Json value(JsonToken token, Located key, Located source, int from, JsonParser tokens)
            throws IOException {
        return switch (token) {
            case START_OBJECT -> new Json(Kind.OBJECT, key, source, from, 0, new ArrayList<>());
            case START_ARRAY -> new Json(Kind.ARRAY, key, source, from, 0, new ArrayList<>());
            case VALUE_STRING -> {
                Kind kind = tokens.getTextLength() > LONGEST_TEXT ? Kind.NOTHING : Kind.TEXT;
                yield new Json(kind, key, source, from + 1, 0, List.of());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Json(Kind.NUMBER, key, source, from, from + tokens.getTextLength(), List.of());
            case VALUE_TRUE -> new Json(Kind.TRUE, key, source, from, from + "true".length(), List.of());
            default -> new Json(Kind.NOTHING, key, source, from, from, List.of());
        };
    }

    String name() {
        return key == null ? "" : key.text();
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** What a text, number or literal says; empty for all else. */
    Located said() {
        return kind == Kind.TEXT ? text(source, from) : to > from ? source.part(from, to) : source.part(from, from);
    }

    /** From a quotation mark to the next, escapes resolved one by one. */
    private static Located text(Located source, int from) {
        String written = source.text();
        Located.Builder text = new Located.Builder();
        int i = from;
        while (i < written.length() && written.charAt(i) != '"') {
            char c = written.charAt(i);
            int length = c != '\\' ? 1 : i + 1 < written.length() && written.charAt(i + 1) == 'u' ? 6 : 2;
            int end = Math.min(i + length, written.length());
            text.add(length == 1 ? c : unescaped(written, i, end), source.start(i), source.end(end - 1));
            i = end;
        }
        return text.build();
    }

    private static char unescaped(String written, int from, int to) {
        if (to - from == 6) return (char) Integer.parseInt(written.substring(from + 2, to), 16);
        char c = written.charAt(to - 1);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
