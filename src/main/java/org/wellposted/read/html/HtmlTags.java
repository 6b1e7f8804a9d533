package org.wellposted.read.html;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Located;

/** From HTML source to its tree, within bounds: broken or hostile tags can make a tree many times the size of the source. */
final class HtmlTags {

    /** A page of a job board has a few thousand. */
    private static final int MOST = 50_000;

    private static final Pattern LINES = Pattern.compile(
            "(?i)<(?:p|br|li|ul|ol|div|h[1-6]|table|tr|section|article|main|dl|dt|dd|blockquote|body)[\\s/>]");

    private HtmlTags() {}

    /** @throws Refused if there are more tags than any posting has */
    static Document parse(String name, Located source) {
        if (count(source.text()) > MOST) {
            throw new Refused(name, "too-many-tags", Map.of("limit", Integer.toString(MOST)));
        }
        return Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
    }

    /** Whether tags say where a line ends; else the line ends of the source do. */
    static boolean breakLines(String text) {
        return LINES.matcher(text).find();
    }

    /** Those in scripts are no tags. */
    private static int count(String text) {
        int count = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, "<script", 0, 7)) {
                int end = text.indexOf("</", at);
                while (end >= 0 && !text.regionMatches(true, end, "</script", 0, 8)) end = text.indexOf("</", end + 2);
                if (end < 0) return count;
                at = end;
            }
            count++;
        }
        return count;
    }
}
