package org.wellposted.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Draft;
import org.wellposted.read.words.Reader;

/**
 * A part of a page, as pasted. It is told by its tags, which Markdown may hold too: so what bears the marks of Markdown is
 * to be read as that before this reader is asked.
 */
public final class HtmlFragment implements Reader {

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)</?(?:p|div|ul|ol|li|h[1-6]|br|table|tr|td|section|article|main|dl|dt|dd|blockquote)(?:\\s[^<>]{0,500})?/?>");

    /** One or two tags are a slip in another format, unless the text begins with one. */
    private static final int SLIPS = 2;

    private final Html html;

    /** @param html reads it, once it is told */
    public HtmlFragment(Html html) {
        this.html = html;
    }

    @Override
    public String id() {
        return html.id();
    }

    @Override
    public boolean reads(String name, String text) {
        if (text.indexOf('<') < 0) return false;
        Matcher tags = BLOCK_TAG.matcher(text);
        int count = 0;
        boolean first = false;
        while (count <= SLIPS && tags.find()) {
            if (count == 0) first = text.substring(0, tags.start()).isBlank();
            count++;
        }
        return count > SLIPS || first && count == SLIPS;
    }

    @Override
    public Draft read(String name, String text) {
        return html.read(name, text);
    }
}
