package org.wellposted.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.model.Block;
import org.wellposted.read.data.Prose;
import org.wellposted.read.html.Entities;
import org.wellposted.read.html.Html;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;
import org.wellposted.read.words.Reader;

/** A text that stands as one value in JSON: HTML, HTML escaped once more, Markdown or plain lines. */
final class JobText implements Prose {

    /** Apart, to be made when there is JSON to read: most drafts are none. */
    private static final class Marks {

        static final Pattern TAG = Pattern.compile(
                "(?i)</?(?:p|br|li|ul|ol|div|h[1-6]|table|tr|td|section|b|strong|i|em|u|span|a|font|hr|pre|blockquote)(?:\\s[^<>]{0,500})?/?>");
        static final Pattern ESCAPED_TAG = Pattern.compile("(?i)&(?:lt|#60|#x3c);/?[a-z]");
        static final Pattern REFERENCE =
                Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z][a-zA-Z0-9]{1,20});");
    }

    private final Reader markdown;
    private final Reader plain;

    /** @param plain reads what is no Markdown */
    JobText(Reader markdown, Reader plain) {
        this.markdown = markdown;
        this.plain = plain;
    }

    @Override
    public List<Passage> passages(String name, Located text) {
        boolean tags = Marks.TAG.matcher(text.text()).find();
        if (!tags && Marks.ESCAPED_TAG.matcher(text.text()).find()) return Html.passages(name, Entities.decode(text));
        return tags || Marks.REFERENCE.matcher(text.text()).find() ? Html.passages(name, text) : lines(name, text);
    }

    @Override
    public Located line(Located text) {
        return Entities.decode(text);
    }

    private List<Passage> lines(String name, Located text) {
        Reader reader = markdown.reads("", text.text()) ? markdown : plain;
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        for (Block block : reader.read(name, text.text()).blocks()) {
            Located words = text.part(block.content().start(), block.content().end());
            boolean apart = passages.isEmpty()
                    || isBlankLine(text.text(), end, block.span().start());
            passages.add(new Passage(block.kind(), block.level(), apart, null, words));
            end = block.span().end();
        }
        return passages;
    }

    private static boolean isBlankLine(String text, int from, int to) {
        return text.substring(Math.min(from, to), to)
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                > 1;
    }
}
