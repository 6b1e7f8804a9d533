package org.wellposted.read.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wellposted.read.office.Contents;
import org.wellposted.read.office.HeadingStyle;
import org.wellposted.read.office.Piece;
import org.wellposted.read.rtf.RtfTokens.Token;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Refusals;
import org.wellposted.read.words.WordCount;

/** Reads the paragraphs and tables of an RTF file, as they stand with all changes accepted and hidden text hidden. */
final class RtfBody {

    /** What the characters of a group are. */
    private enum Role {
        TEXT,
        /** What a list sets before an item. */
        MARK,
        /** What a field is to work out. */
        INSTRUCTION,
        FONTS,
        STYLES,
        /** Nothing to read, but a group in it may hold some. */
        WRAPPING,
        NOTHING
    }

    /** What holds up to the end of a group. */
    private static final class State {

        Role role = Role.TEXT;
        RtfFlow flow;

        /** Where the pieces of the flow go that begins with this group; null if none does. */
        List<Piece> target;

        boolean bold;
        boolean hidden;
        boolean deleted;
        int font;

        /** How many characters stand in for one that is given by its number. */
        int substitutes = 1;

        int style;
        Integer outline;
        int level;

        /** How deep in tables; 0 outside all. */
        int depth;

        State(RtfFlow flow) {
            this.flow = flow;
        }

        /** A group within. */
        State(State outer) {
            role = outer.role;
            flow = outer.flow;
            bold = outer.bold;
            hidden = outer.hidden;
            deleted = outer.deleted;
            font = outer.font;
            substitutes = outer.substitutes;
            style = outer.style;
            outline = outer.outline;
            level = outer.level;
            depth = outer.depth;
        }
    }

    /** @param outline null if the style says nothing of it */
    private record Style(String name, Integer outline) {}

    private static final int DEEPEST = 500;
    private static final int DEEPEST_TABLE = 20;
    private static final Pattern PAGE = Pattern.compile("\\b(?:NUM|SECTION)?PAGES?\\b");
    private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\d]+[.)]");

    private final String name;
    private final WordCount count;
    private final RtfFonts fonts = new RtfFonts();
    private final Map<Integer, Style> styles = new HashMap<>();
    private final Contents contents = new Contents();

    private final Deque<State> outer = new ArrayDeque<>();
    private State state;
    private int standardFont;

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
        this.state = new State(new RtfFlow(count, false));
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
        state = new State(state);
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
        State inner = state;
        state = outer.pop();
        switch (inner.role) {
            case MARK -> {
                if (state.role != Role.MARK) state.flow.mark = take();
            }
            case INSTRUCTION -> {
                boolean page = state.role != Role.INSTRUCTION && PAGE.matcher(take()).find();
                if (page && state.flow.margin) state.flow.lines.drop();
            }
            case STYLES -> {
                String style = take().strip();
                if (style.endsWith(";")) {
                    styles.put(inner.style, new Style(style.substring(0, style.length() - 1).strip(), inner.outline));
                }
            }
            default -> { }
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
        } else if (state.role != Role.NOTHING && state.role != Role.WRAPPING) {
            bytes.write(value);
            if (bytes.size() > Limits.WORDS) flush();
        }
    }

    private void flush() {
        if (bytes.size() == 0) return;
        Charset charset = fonts.of(state.font);
        String text = bytes.toString(charset);
        bytes.reset();
        if (charset == RtfFonts.PICTURES && state.role == Role.TEXT) {
            if (isShown()) state.flow.lines.picture();
        } else {
            add(text);
        }
    }

    private void add(String text) {
        switch (state.role) {
            case TEXT -> {
                if (isShown()) state.flow.lines.add(text, state.bold);
            }
            case MARK, INSTRUCTION, STYLES -> {
                count.more(text.length());
                aside.append(text);
            }
            default -> { }
        }
    }

    private boolean isShown() {
        return !state.hidden && !state.deleted;
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
                    if (state.role == Role.TEXT) endParagraph();
                }
                default -> { }
            }
        }
    }

    private void control(RtfTokens tokens) {
        String word = tokens.word();
        boolean optional = starred;
        starred = false;
        if (state.role == Role.NOTHING) return;
        if (opensGroup(word, optional)) return;
        if (state.role == Role.FONTS) {
            font(word, tokens);
        } else if (word.equals("u")) {
            add(String.valueOf((char) tokens.number(' ')));
            left = state.substitutes;
        } else if (!character(word)) {
            left = 0;
            if (!format(word, tokens) && state.role == Role.TEXT) structure(word, tokens);
        }
    }

    /** Words that say what the group is which they begin. */
    private boolean opensGroup(String word, boolean optional) {
        switch (word) {
            case "fonttbl" -> state.role = Role.FONTS;
            case "stylesheet" -> state.role = Role.STYLES;
            case "listtext", "pntext" -> state.role = Role.MARK;
            case "fldinst" -> state.role = Role.INSTRUCTION;
            case "upr", "shpinst", "shpgrp", "do" -> state.role = Role.WRAPPING;
            case "ud" -> state.role = Role.TEXT;
            case "shptxt", "dptxbxtext" -> flow(state.flow.boxes, state.flow.margin);
            case "footnote" -> flow(contents.notes(), false);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                flow(contents.margins(), true);
            case "colortbl", "filetbl", "info", "template", "background", "pict", "nonshppict", "shprslt", "sp", "objdata",
                    "nonesttables", "annotation", "xe", "tc", "rxe", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc",
                    "aftncn" -> state.role = Role.NOTHING;
            case "nesttableprops" -> {
                return false;
            }
            default -> {
                if (!optional) return false;
                state.role = Role.NOTHING;
            }
        }
        return true;
    }

    private void flow(List<Piece> target, boolean margin) {
        state.role = Role.TEXT;
        state.flow = new RtfFlow(count, margin);
        state.target = target;
        state.depth = 0;
    }

    private void font(String word, RtfTokens tokens) {
        switch (word) {
            case "f" -> state.font = tokens.number(0);
            case "fcharset" -> fonts.characters(state.font, tokens.number(0));
            case "cpg" -> fonts.page(state.font, tokens.number(1252), fonts.of(state.font));
            default -> { }
        }
    }

    private boolean character(String word) {
        String character = switch (word) {
            case "tab", "emspace", "enspace", "qmspace" -> " ";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "bullet" -> "•";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            default -> null;
        };
        if (character == null) return false;
        if (left > 0) left--;
        else if (word.equals("tab")) tab();
        else add(character);
        return true;
    }

    private void tab() {
        if (state.role == Role.TEXT && state.flow.margin) state.flow.lines.endLine();
        else add(" ");
    }

    private boolean format(String word, RtfTokens tokens) {
        switch (word) {
            case "ansicpg" -> fonts.standard(tokens.number(1252));
            case "mac" -> fonts.standard(10000);
            case "pc" -> fonts.standard(437);
            case "pca" -> fonts.standard(850);
            case "deff" -> {
                standardFont = tokens.number(0);
                state.font = standardFont;
            }
            case "uc" -> state.substitutes = Math.max(0, tokens.number(1));
            case "f" -> state.font = tokens.number(0);
            case "b" -> state.bold = tokens.isOn();
            case "v" -> state.hidden = tokens.isOn();
            case "deleted" -> state.deleted = tokens.isOn();
            case "plain" -> {
                state.bold = false;
                state.hidden = false;
                state.deleted = false;
                state.font = standardFont;
            }
            case "pard" -> {
                state.style = 0;
                state.outline = null;
                state.level = 0;
                state.depth = 0;
            }
            case "s" -> state.style = tokens.number(0);
            case "outlinelevel" -> {
                int level = tokens.number(9);
                state.outline = level >= 0 && level < 9 ? level + 1 : 0;
            }
            case "ilvl" -> state.level = Math.max(0, Math.min(tokens.number(0), 8));
            case "intbl" -> state.depth = tokens.isOn() ? Math.max(1, state.depth) : 0;
            case "itap" -> state.depth = Math.max(0, Math.min(tokens.number(1), DEEPEST_TABLE));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void structure(String word, RtfTokens tokens) {
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
            default -> { }
        }
    }

    private void endParagraph() {
        endParagraph(state.depth);
    }

    private void endParagraph(int depth) {
        Style style = styles.get(state.style);
        int heading = state.outline != null
                ? state.outline
                : style == null ? 0 : style.outline() != null ? style.outline() : HeadingStyle.depth(style.name());
        String mark = state.flow.mark;
        boolean marked = mark != null && !mark.isBlank();
        boolean counted = marked && COUNTED.matcher(mark).find();
        state.flow.endParagraph(depth, heading, marked ? state.level + 1 : 0, counted);
    }
}
