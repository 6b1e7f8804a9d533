package org.wellposted.read.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How browsers show elements, as far as it tells how a page is laid out. */
final class HtmlElements {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "hgroup",
            "address",
            "blockquote",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "dialog",
            "center",
            "body",
            "html",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "dl",
            "hr",
            "listing",
            "xmp",
            "marquee",
            "search");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Pattern DISPLAYED_AS_BLOCK =
            Pattern.compile("(?i)display\\s*:\\s*(?:block|flex|grid|list-item)");
    private static final Pattern WEIGHT = Pattern.compile("(?i)font-weight\\s*:\\s*([a-z]+|\\d{3,4})");
    private static final Pattern BOLD = Pattern.compile("(?i)bold|bolder|[6-9]\\d\\d");

    private HtmlElements() {}

    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    /** From 1; 0 where it is no heading. */
    static int headingDepth(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** Whether it stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.normalName().indexOf('-') > 0
                || element.hasAttr("style")
                        && DISPLAYED_AS_BLOCK.matcher(element.attr("style")).find();
    }

    /** Whether it sets what is in it in bold; a style overrules the tag. */
    static boolean isBold(Element element) {
        if (element.hasAttr("style")) {
            Matcher weight = WEIGHT.matcher(element.attr("style"));
            if (weight.find()) return BOLD.matcher(weight.group(1)).matches();
        }
        return element.nameIs("b") || element.nameIs("strong") || element.nameIs("th");
    }
}
