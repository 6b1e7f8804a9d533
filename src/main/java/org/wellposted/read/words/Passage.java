package org.wellposted.read.words;

import org.wellposted.model.Block;

/**
 * A block on its way out of a file, before all of them are put together.
 *
 * @param level the depth of a heading or list item, from 1; 0 where it has none
 * @param apart whether it is set apart from what stands before it
 * @param section the id of the section that the format says it opens, or null
 */
public record Passage(Block.Kind kind, int level, boolean apart, String section, Located words) {

    /** @param section the id of the section that the format says it opens, or null */
    public static Passage heading(int depth, String section, Located words) {
        return new Passage(Block.Kind.HEADING, depth, true, section, words);
    }

    /**
     * A whole line in bold.
     *
     * @param section the id of the section that the format says it opens, or null
     */
    public static Passage strong(String section, Located words) {
        return new Passage(Block.Kind.STRONG, 0, true, section, words);
    }

    /** @param depth of the list it is in, from 1 */
    public static Passage item(int depth, Located words) {
        return new Passage(Block.Kind.ITEM, depth, false, null, words);
    }

    /** @param apart whether a blank line stands before it */
    public static Passage text(boolean apart, Located words) {
        return new Passage(Block.Kind.TEXT, 0, apart, null, words);
    }

    /** Sets it down behind all that was set down before. */
    public void into(Extract extract) {
        switch (kind) {
            case HEADING -> extract.heading(level);
            case STRONG -> extract.strong();
            case ITEM -> extract.item(level);
            case TEXT -> {
                if (apart) extract.paragraph();
                else extract.line();
            }
        }
        if (section != null) extract.opens(section);
        for (int i = 0; i < words.length(); i++) extract.add(words.charAt(i), words.start(i), words.end(i));
    }
}
