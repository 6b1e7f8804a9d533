package org.wellposted.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Pattern HEAD = Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile("(?m)^(role|language|not-applicable)[ \\t]*:");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*:[ \\t]*['\"]?(\\S[^\\r\\n]*?)[ \\t'\"]*$");

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
                        Block.Kind.HEADING, 1, new Span(title.start(), title.end()), new Span(title.start(1), title.end(1))))
                : List.of();
        if (!OURS.matcher(head.group(1)).find()) {
            return new Head(new FrontMatter(span, null, null, Map.of()), blocks);
        }
        return new Head(parse(name, head.group(1), span), blocks);
    }

    private static FrontMatter parse(String name, String yaml, Span span) {
        try {
            JsonNode tree = new YAMLMapper().readTree(yaml);
            Map<String, String> notApplicable = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : tree.path("not-applicable").properties()) {
                String reason = entry.getValue().asText("").strip();
                if (reason.isEmpty() || reason.equals("null")) {
                    throw new Refused(name, "reason-missing", Map.of("item", entry.getKey()));
                }
                notApplicable.put(entry.getKey(), reason);
            }
            return new FrontMatter(span, word(tree, "language"), word(tree, "role"), notApplicable);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            throw new Refused(name, "bad-front-matter", Map.of("line", Integer.toString(line)));
        }
    }

    private static String word(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }
}
