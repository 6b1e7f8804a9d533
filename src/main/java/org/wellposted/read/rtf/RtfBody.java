package org.wellposted.read.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.read.office.Contents;
import org.wellposted.read.office.Piece;
import org.wellposted.read.rtf.RtfTokens.Token;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Refusals;
import org.wellposted.read.words.WordCount;

/** Reads the paragraphs and tables of an RTF file, as they stand with all changes accepted and hidden text hidden. */
final class RtfBody {

    private static final int DEEPEST = 500;
    private static final Pattern PAGE = Pattern.compile("\\b(?:NUM|SECTION)?PAGES?\\b");
    private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\d]+[.)]");

    private final String name;
    private final WordCount count;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final Contents contents = new Contents();

    private final Deque<RtfState> outer = new ArrayDeque<>();
    private RtfState state;

    /** Bytes of text whose characters are not known yet: it may take two for one. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Characters of groups that are not text. */
    private final StringBuilder aside = new StringBuilder();

    private boolean starred;

    /** How many characters are still to be left out, as they only stand in for the one before. */
    private int left;

    RtfBody(String name) {
        this.name = name;
        this.count = new WordCount(name);
        this.state = new RtfState(new RtfFlow(count, false));
    }

    Contents contents() {
        return contents;
    }

    /** @throws org.wellposted.model.Refused if it ends too early or is nested deeper than any program writes */
    void read(RtfTokens tokens) {
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            if (token != Token.BYTE) flush();
            switch (token) {
                case OPEN -> open();
                case CLOSE -> {
                    close();
                    if (outer.isEmpty()) return;
                }
                case WORD -> control(tokens);
                case SYMBOL -> symbol(tokens.character());
                default -> octet(tokens.character());
            }
        }
        throw Refusals.damaged(name, Rtf.FORMAT);
    }

    private void open() {
        if (outer.size() == DEEPEST) throw Refusals.damaged(name, Rtf.FORMAT);
        outer.push(state);
        state = new RtfState(state);
        starred = false;
        left = 0;
    }

    private void close() {
        left = 0;
        starred = false;
        if (outer.size() == 1) {
            endParagraph();
            contents.body().addAll(state.flow.end());
        } else if (state.target != null) {
            endParagraph();
            state.target.addAll(state.flow.end());
        }
        RtfState inner = state;
        state = outer.pop();
        switch (inner.role) {
            case MARK -> {
                if (state.role != RtfRole.MARK) state.flow.mark = take();
            }
            case INSTRUCTION -> {
                boolean page = state.role != RtfRole.INSTRUCTION
                        && PAGE.matcher(take()).find();
                if (page && state.flow.margin) state.flow.lines.drop();
            }
            case STYLES -> styles.add(inner.style, take(), inner.outline);
            default -> {}
        }
    }

    private String take() {
        String text = aside.toString();
        aside.setLength(0);
        return text;
    }

    private void octet(int value) {
        if (left > 0) {
            left--;
        } else if (state.role != RtfRole.NOTHING && state.role != RtfRole.WRAPPING) {
            bytes.write(value);
            if (bytes.size() > Limits.WORDS) flush();
        }
    }

    private void flush() {
        if (bytes.size() == 0) return;
        Charset charset = fonts.of(state.font);
        String text = bytes.toString(charset);
        bytes.reset();
        if (charset == RtfFonts.PICTURES && state.role == RtfRole.TEXT) {
            if (state.isShown()) state.flow.lines.picture();
        } else {
            add(text);
        }
    }

    private void add(String text) {
        switch (state.role) {
            case TEXT -> {
                if (state.isShown()) state.flow.lines.add(text, state.bold);
            }
            case MARK, INSTRUCTION, STYLES -> {
                count.more(text.length());
                aside.append(text);
            }
            default -> {}
        }
    }

    private void symbol(int symbol) {
        if (symbol == '*') {
            starred = true;
        } else if (left > 0) {
            left--;
        } else {
            switch (symbol) {
                case '\\', '{', '}' -> add(String.valueOf((char) symbol));
                case '~' -> add(" ");
                case '_' -> add("-");
                case '\t' -> tab();
                case '\n', '\r' -> {
                    if (state.role == RtfRole.TEXT) endParagraph();
                }
                default -> {}
            }
        }
    }

    private void control(RtfTokens tokens) {
        String word = tokens.word();
        boolean optional = starred;
        starred = false;
        if (state.role == RtfRole.NOTHING) return;
        if (opensGroup(word, optional)) return;
        if (state.role == RtfRole.FONTS) {
            if (word.equals("f")) state.font = tokens.number(0);
            else fonts.entry(state.font, word, tokens);
        } else if (word.equals("u")) {
            add(String.valueOf((char) tokens.number(' ')));
            left = state.substitutes;
        } else if (!character(word)) {
            left = 0;
            boolean known = fonts.file(word, tokens) || state.format(word, tokens, fonts);
            if (!known && state.role == RtfRole.TEXT) structure(word);
        }
    }

    /** Words that say what the group is which they begin. */
    private boolean opensGroup(String word, boolean optional) {
        switch (word) {
            case "shptxt", "dptxbxtext" -> flow(state.flow.boxes, state.flow.margin);
            case "footnote" -> flow(contents.notes(), false);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                flow(contents.margins(), true);
            default -> {
                RtfRole role = RtfRole.of(word, optional);
                if (role == null) return false;
                state.role = role;
            }
        }
        return true;
    }

    private void flow(List<Piece> target, boolean margin) {
        state.role = RtfRole.TEXT;
        state.flow = new RtfFlow(count, margin);
        state.target = target;
        state.depth = 0;
    }

    private boolean character(String word) {
        String character = RtfCharacter.of(word);
        if (character == null) return false;
        if (left > 0) left--;
        else if (word.equals(RtfCharacter.TAB)) tab();
        else add(character);
        return true;
    }

    private void tab() {
        if (state.role == RtfRole.TEXT && state.flow.margin) state.flow.lines.endLine();
        else add(" ");
    }

    private void structure(String word) {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "line", "lbr", "page", "column" -> state.flow.lines.endLine();
            case "chpgn" -> {
                if (state.flow.margin) state.flow.lines.drop();
            }
            case "cell" -> {
                endParagraph(1);
                state.flow.endCell(1);
            }
            case "nestcell" -> {
                endParagraph(Math.max(2, state.depth));
                state.flow.endCell(Math.max(2, state.depth));
            }
            case "row" -> state.flow.endRow(1);
            case "nestrow" -> state.flow.endRow(Math.max(2, state.depth));
            case "trowd" -> state.flow.header = false;
            case "trhdr" -> state.flow.header = true;
            default -> {}
        }
    }

    private void endParagraph() {
        endParagraph(state.depth);
    }

    private void endParagraph(int depth) {
        int heading = state.outline != null ? state.outline : styles.heading(state.style);
        String mark = state.flow.mark;
        boolean marked = mark != null && !mark.isBlank();
        boolean counted = marked && COUNTED.matcher(mark).find();
        state.flow.endParagraph(depth, heading, marked ? state.level + 1 : 0, counted);
    }
}
