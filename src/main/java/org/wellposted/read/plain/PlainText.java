package org.wellposted.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Origin;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.ListMark;
import org.wellposted.read.words.Reader;
import org.wellposted.read.words.Refusals;

/** Plain text: a block a line, an item where a list mark stands before it. */
public final class PlainText implements Reader {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean reads(String name, String text) {
        return true;
    }

    @Override
    public Draft read(String name, String text) {
        if (text.length() > Limits.WORDS) throw Refusals.tooLong(name);
        return new Draft(name, id(), text, lines(text, 0, text.length()), FrontMatter.NONE, Origin.ITSELF);
    }

    /** The lines between two offsets that are not blank, whatever ends them: \n, \r\n or \r. */
    static List<Block> lines(String text, int from, int to) {
        List<Block> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isLineEnd(text.charAt(i))) {
                if (i > start && !text.substring(start, i).isBlank()) lines.add(ListMark.block(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }
}
