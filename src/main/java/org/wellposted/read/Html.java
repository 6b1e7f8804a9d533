package org.wellposted.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Draft;

/** HTML: a page as saved, or a part of one as pasted. Tells it by its marks alone; what parses it loads later. */
final class Html implements Reader {

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]");
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)</?(?:p|div|ul|ol|li|h[1-6]|br|table|tr|td|section|article|main|dl|dt|dd|blockquote)(?:\\s[^<>]{0,500})?/?>");

    /** A page says what it is before this many units. */
    private static final int EARLY = 2000;

    /** One or two tags are a slip in another format, unless the text begins with one. */
    private static final int SLIPS = 2;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean reads(String name, String text) {
        if (text.indexOf('<') < 0) return false;
        if (PAGE.matcher(text).region(0, Math.min(EARLY, text.length())).find()) return true;
        if (NAMED.matcher(name).matches()) return true;
        return !Markdown.isMarked(name, text) && isFragment(text);
    }

    private static boolean isFragment(String text) {
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
        return HtmlPage.read(name, text).draft(name, id());
    }
}
