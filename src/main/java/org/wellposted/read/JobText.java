package org.wellposted.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.model.Block;

/** A text that stands as one value in JSON: HTML, HTML escaped once more, Markdown or plain lines. */
final class JobText {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|li|ul|ol|div|h[1-6]|table|tr|td|section|b|strong|i|em|u|span|a|font|hr|pre|blockquote)(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ESCAPED_TAG = Pattern.compile("(?i)&(?:lt|#60|#x3c);/?[a-z]");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z][a-zA-Z0-9]{1,20});");

    private JobText() {}

    /** @throws org.wellposted.model.Refused if it is longer than any posting */
    static List<Passage> passages(String name, Located text) {
        boolean tags = TAG.matcher(text.text()).find();
        if (!tags && ESCAPED_TAG.matcher(text.text()).find()) return html(name, Entities.decode(text));
        return tags || REFERENCE.matcher(text.text()).find() ? html(name, text) : lines(name, text);
    }

    private static List<Passage> html(String name, Located text) {
        return HtmlLayout.read(HtmlTags.parse(name, text), text);
    }

    private static List<Passage> lines(String name, Located text) {
        Reader reader = Markdown.isMarked("", text.text()) ? new Markdown() : new PlainText();
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        for (Block block : reader.read(name, text.text()).blocks()) {
            Located words = text.part(block.content().start(), block.content().end());
            boolean apart = passages.isEmpty() || isBlankLine(text.text(), end, block.span().start());
            passages.add(new Passage(block.kind(), block.level(), apart, null, words));
            end = block.span().end();
        }
        return passages;
    }

    private static boolean isBlankLine(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
    }
}
