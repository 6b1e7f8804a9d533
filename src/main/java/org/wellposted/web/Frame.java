package org.wellposted.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.write.Wording;

/**
 * The page's outline, index.html. {@code {{key}}} stands for words of interface.yaml, {@code {{{part}}}} for a part
 * that the caller has written.
 */
final class Frame {

    private static final String OUTLINE = Asset.text("index.html");
    private static final Pattern GAP = Pattern.compile("\\{\\{\\{([a-z-]+)\\}\\}\\}|\\{\\{([a-z.-]+)\\}\\}");

    private Frame() {}

    static String fill(Wording wording, Map<String, Html> parts) {
        return GAP.matcher(OUTLINE)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        gap.group(1) != null
                                ? parts.get(gap.group(1)).toString()
                                : Html.escape(wording.word(gap.group(2)))));
    }
}
