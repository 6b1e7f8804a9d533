package org.wellposted.read.office;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.read.office.Piece.Line;
import org.wellposted.read.words.WordCount;

/** The lines of one paragraph of a word processor, as its runs come in. */
public final class Lines {

    private static final char BULLET = '•';

    private final WordCount count;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean plain;
    private boolean dropped;

    /** @param count of the whole document, whose paragraphs share it */
    public Lines(WordCount count) {
        this.count = count;
    }

    /** @throws org.wellposted.model.Refused if the document has more characters than any posting, as all that adds does */
    public void add(String run, boolean bold) {
        for (int i = 0; i < run.length(); i++) add(run.charAt(i), bold);
    }

    /** White space of any kind is a space here: what ends a line says so by {@link #endLine}. */
    public void add(char c, boolean bold) {
        // where fonts of pictures (Symbol, Wingdings) keep theirs
        if (c >= '\uF020' && c <= '\uF0FF') {
            picture();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            text.append(' ');
        } else {
            count.more(1);
            text.append(c);
            // a colon behind a label in bold is often left plain
            plain |= !bold && c != ':';
        }
    }

    /** A picture from a font: the mark of a list if it begins the line. */
    public void picture() {
        text.append(text.toString().isBlank() ? BULLET : ' ').append(' ');
    }

    /** The line that is open says nothing worth reading: the page's number. */
    public void drop() {
        dropped = true;
    }

    /** What is added next stands on a line below. */
    public void endLine() {
        String line = dropped ? "" : text.toString().strip();
        if (!line.isEmpty()) {
            lines.add(new Line(line, !plain));
            count.more(1);
        }
        text.setLength(0);
        plain = false;
        dropped = false;
    }

    /** All lines, the open one too. */
    public List<Line> end() {
        endLine();
        return List.copyOf(lines);
    }
}
