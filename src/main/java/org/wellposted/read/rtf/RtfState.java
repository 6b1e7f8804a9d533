package org.wellposted.read.rtf;

import java.util.List;
import org.wellposted.read.office.Piece;

/** What holds up to the end of a group. */
final class RtfState {

    private static final int DEEPEST_TABLE = 20;

    RtfRole role = RtfRole.TEXT;
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

    /** The depth as a heading that paragraphs say of themselves, from 1; 0 for body text, null if they say nothing. */
    Integer outline;

    /** The depth in a list, from 0. */
    int level;

    /** How deep in tables; 0 outside all. */
    int depth;

    RtfState(RtfFlow flow) {
        this.flow = flow;
    }

    /** Of a group within, which begins as the one around it. */
    RtfState(RtfState outer) {
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

    boolean isShown() {
        return !hidden && !deleted;
    }

    /** @return whether the control word says how the characters or paragraphs of the group look */
    boolean format(String word, RtfTokens tokens, RtfFonts fonts) {
        switch (word) {
            case "deff" -> {
                fonts.standardFont(tokens.number(0));
                font = fonts.standardFont();
            }
            case "uc" -> substitutes = Math.max(0, tokens.number(1));
            case "f" -> font = tokens.number(0);
            case "b" -> bold = tokens.isOn();
            case "v" -> hidden = tokens.isOn();
            case "deleted" -> deleted = tokens.isOn();
            case "plain" -> {
                bold = false;
                hidden = false;
                deleted = false;
                font = fonts.standardFont();
            }
            case "pard" -> {
                style = 0;
                outline = null;
                level = 0;
                depth = 0;
            }
            case "s" -> style = tokens.number(0);
            case "outlinelevel" -> {
                int said = tokens.number(9);
                outline = said >= 0 && said < 9 ? said + 1 : 0;
            }
            case "ilvl" -> level = Math.max(0, Math.min(tokens.number(0), 8));
            case "intbl" -> depth = tokens.isOn() ? Math.max(1, depth) : 0;
            case "itap" -> depth = Math.max(0, Math.min(tokens.number(1), DEEPEST_TABLE));
            default -> {
                return false;
            }
        }
        return true;
    }
}
