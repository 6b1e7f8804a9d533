package org.wellposted.read.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Block;
import org.wellposted.model.Span;

/** The marks that people set before a list item, in any format. */
public final class ListMark {

    private static final Pattern MARK = Pattern.compile("[ \\t\\u00A0]*(?:[" + Block.BULLETS
            + "→*+>\\-–—]|\\(?\\d{1,2}[.)]|[a-zA-Z]\\))[ \\t\\u00A0]+(?=\\S)|[ \\t\\u00A0]*[" + Block.BULLETS
            + "](?=\\S)");

    private ListMark() {}

    /** The line as an item if it bears a mark, else as text. */
    public static Block block(String text, int start, int end) {
        Matcher matcher = MARK.matcher(text).region(start, end);
        boolean marked = matcher.lookingAt();
        int first = marked ? matcher.end() : start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) first++;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) last--;
        Block.Kind kind = marked ? Block.Kind.ITEM : Block.Kind.TEXT;
        return new Block(kind, marked ? 1 : 0, new Span(start, end), new Span(first, last));
    }
}
