package org.wellposted.text;

import org.wellposted.model.Block;
import org.wellposted.model.Line;
import org.wellposted.model.Span;
import org.wellposted.text.Words.Range;

/**
 * A line with its words.
 *
 * @param all the words of the whole text
 * @param words the numbers of those to be read as the line's: an inline heading may be left out
 */
public record LineWords(Line line, Words all, Range words) {

    /** A line with all of its words. */
    public static LineWords of(Line line, Words all) {
        return new LineWords(line, all, all.in(line.span()));
    }

    /** The same line, of which only these words are read. */
    public LineWords only(Range body) {
        return new LineWords(line, all, body);
    }

    public Block.Kind kind() {
        return line.kind();
    }

    public int level() {
        return line.level();
    }

    public boolean bullet() {
        return line.bullet();
    }

    public boolean marked() {
        return line.marked();
    }

    /** Whether a blank line stands before it. */
    public boolean apart() {
        return line.apart();
    }

    /** Whether it is a further sentence of the paragraph before. */
    public boolean continues() {
        return line.continues();
    }

    /** The id of the section that its format says it opens, or null. */
    public String opens() {
        return line.opens();
    }

    /** Where the line stands in the text. */
    public Span span() {
        return line.span();
    }

    /** Whether some figure stands in it: without one it holds no sum, no time and no postcode. */
    public boolean hasDigit() {
        for (int i = span().start(); i < span().end(); i++) {
            if (Character.isDigit(all.text().charAt(i))) return true;
        }
        return false;
    }

    /** The line as it is written. */
    public String written() {
        return line.span().cut(all.text());
    }
}
