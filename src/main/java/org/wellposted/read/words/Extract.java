package org.wellposted.read.words;

import java.util.ArrayList;
import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Draft;
import org.wellposted.model.FrontMatter;
import org.wellposted.model.Origin;
import org.wellposted.model.Refused;
import org.wellposted.model.Span;

/**
 * The words of a file that is not itself text, set down line by line as a writer of plain text would: blank lines between
 * paragraphs, a mark before each list item. White space is run together. A block that was opened lasts until the next.
 */
public final class Extract {

    private static final String MARK = "- ";

    private final Located.Builder text = new Located.Builder();
    private final List<Block> blocks = new ArrayList<>();

    private Block.Kind kind;
    private int level;
    private String section;
    private int blockStart;
    private int contentStart;
    private boolean space;
    private boolean apart;

    /** @param depth from 1 */
    public void heading(int depth) {
        open(Block.Kind.HEADING, depth, true);
    }

    /** A whole line in bold. */
    public void strong() {
        open(Block.Kind.STRONG, 0, true);
    }

    /**
     * A list item. Bare marks that the file itself sets before it are to be left out by the caller.
     *
     * @param depth of the list it is in, from 1
     */
    public void item(int depth) {
        open(Block.Kind.ITEM, depth, false);
    }

    /** A paragraph, apart from what stands before it. */
    public void paragraph() {
        open(Block.Kind.TEXT, 0, true);
    }

    /** A line right below the one before. */
    public void line() {
        open(Block.Kind.TEXT, 0, false);
    }

    /** Ends the open block; what is set apart next stands behind a blank line. */
    public void end() {
        if (kind == null) return;
        if (text.length() > contentStart) {
            Span content = new Span(contentStart, text.length());
            blocks.add(new Block(kind, level, new Span(blockStart, text.length()), content, section));
        } else {
            text.cut(blockStart);
        }
        kind = null;
    }

    /** The open block begins a section by what the format says, whatever its words are. */
    void opens(String id) {
        if (kind == null) throw new IllegalStateException("no block is open");
        section = id;
    }

    /** Whether the open block holds any words yet. */
    boolean isEmpty() {
        return kind == null || text.length() == contentStart;
    }

    /** Characters that have no place in a file. */
    public void add(String characters) {
        for (int i = 0; i < characters.length(); i++) add(characters.charAt(i), 0, 0);
    }

    /**
     * A character of the open block; a paragraph is opened where none is.
     *
     * @param start where that which stands for it begins in the file, in UTF-16 units from 0
     * @param end the unit behind its end
     */
    public void add(char c, int start, int end) {
        boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
        if (blank) {
            space = kind != null && text.length() > contentStart;
            return;
        }
        if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') return;
        if (kind == null) paragraph();
        if (text.length() == contentStart && text.length() == blockStart) begin(start);
        if (space) put(' ', start, start);
        space = false;
        put(c, start, end);
    }

    /** Whether there are no words at all. */
    public boolean isBlank() {
        return isEmpty() && blocks.isEmpty();
    }

    /** @throws Refused if there are no words, or more than any posting has */
    public Draft draft(String name, String format) {
        end();
        return draft(name, format, Origin.EXTRACTED);
    }

    /** @param file the text in which the characters have their places */
    public Draft draftWithin(String file, String name, String format) {
        end();
        return draft(name, format, text.build().origin(file));
    }

    private Draft draft(String name, String format, Origin origin) {
        if (text.length() > Limits.WORDS) throw Refusals.tooLong(name);
        if (text.length() == 0) throw Refusals.empty(name);
        return new Draft(name, format, text.toString(), blocks, FrontMatter.NONE, origin);
    }

    private void open(Block.Kind next, int depth, boolean setApart) {
        end();
        space = false;
        kind = next;
        level = depth;
        section = null;
        apart = setApart;
        blockStart = text.length();
        contentStart = text.length();
    }

    /** Line ends and the mark come before the first word only: an empty block leaves no trace. */
    private void begin(int place) {
        if (text.length() > 0) {
            put('\n', place, place);
            if (apart
                    || !blocks.isEmpty()
                            && blocks.get(blocks.size() - 1).kind() == Block.Kind.ITEM
                            && kind != Block.Kind.ITEM) {
                put('\n', place, place);
            }
        }
        blockStart = text.length();
        if (kind == Block.Kind.ITEM) {
            for (int i = 0; i < MARK.length(); i++) put(MARK.charAt(i), place, place);
        }
        contentStart = text.length();
    }

    private void put(char c, int start, int end) {
        if (text.length() <= Limits.WORDS) text.add(c, start, end);
    }
}
