package org.wellposted.read.markdown;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Block;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Refused;
import org.wellposted.model.Span;

/**
 * The head of a Markdown draft: YAML between two lines of three dashes. Keys that are not ours belong to somebody's site
 * generator and are left alone, but for the title, which the site shows as the posting's.
 */
final class FrontMatterReader {

    private static final Pattern HEAD =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile("(?m)^(role|language|not-applicable)[ \\t]*:");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*:[ \\t]*['\"]?(\\S[^\\r\\n]*)$");

    private static final String NOT_APPLICABLE = "not-applicable";
    private static final Set<String> WORDS = Set.of("role", "language");

    private FrontMatterReader() {}

    /** @param blocks the posting's title, if the head holds one */
    record Head(FrontMatter frontMatter, List<Block> blocks) {}

    static Head read(String name, String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.find()) return new Head(FrontMatter.NONE, List.of());
        Span span = new Span(0, head.end());
        Matcher title = TITLE.matcher(text).region(head.start(1), head.end(1));
        List<Block> blocks = title.find()
                ? List.of(new Block(
                        Block.Kind.HEADING,
                        1,
                        new Span(title.start(), title.end()),
                        new Span(title.start(1), unquoted(text, title.start(1), title.end(1)))))
                : List.of();
        if (!OURS.matcher(head.group(1)).find()) {
            return new Head(new FrontMatter(span, null, null, Map.of()), blocks);
        }
        return new Head(parse(name, head.group(1), span), blocks);
    }

    /** Where a value ends, its closing quote and the white space behind left out. */
    private static int unquoted(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && " \t'\"".indexOf(text.charAt(last - 1)) >= 0) last--;
        return last;
    }

    /** Read token by token: binding the tree to objects would double the time of a whole check. */
    private static FrontMatter parse(String name, String yaml, Span span) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> notApplicable = new LinkedHashMap<>();
        try (JsonParser tokens = new YAMLFactory().createParser(yaml)) {
            tokens.nextToken();
            while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                String key = tokens.currentName();
                JsonToken value = tokens.nextToken();
                if (value == JsonToken.START_OBJECT && key.equals(NOT_APPLICABLE)) {
                    while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                        notApplicable.put(tokens.currentName(), reason(name, tokens));
                    }
                } else if (key.equals(NOT_APPLICABLE)) {
                    throw new Refused(name, "reason-missing", Map.of("item", item(tokens)));
                } else if (WORDS.contains(key) && value != JsonToken.VALUE_STRING) {
                    throw malformed(name, tokens.currentLocation());
                } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                    tokens.skipChildren();
                } else if (!tokens.getText().isBlank()) {
                    words.put(key, tokens.getText().strip());
                }
            }
        } catch (JsonProcessingException e) {
            throw malformed(name, e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrontMatter(span, words.get("language"), words.get("role"), notApplicable);
    }

    /** What a list or a word declares not to apply: its first word. */
    private static String item(JsonParser tokens) throws IOException {
        while (tokens.currentToken() == JsonToken.START_ARRAY) tokens.nextToken();
        return tokens.currentToken().isScalarValue() ? tokens.getText() : "";
    }

    private static Refused malformed(String name, JsonLocation location) {
        int line = location == null ? 1 : location.getLineNr() + 1;
        return new Refused(name, "bad-front-matter", Map.of("line", Integer.toString(line)));
    }

    private static String reason(String name, JsonParser tokens) throws IOException {
        String item = tokens.currentName();
        JsonToken value = tokens.nextToken();
        boolean given = value.isScalarValue()
                && value != JsonToken.VALUE_NULL
                && !tokens.getText().isBlank();
        if (!given) throw new Refused(name, "reason-missing", Map.of("item", item));
        return tokens.getText().strip();
    }
}
