package org.wellposted.model;

import java.util.regex.Pattern;

/**
 * A sentence to add.
 *
 * @param expected the item that is not present
 * @param text the sentence in the draft's language, without a bullet
 * @param edit puts it where it belongs, in the manner of the lines around it
 */
public record Suggestion(Expected expected, String text, Edit edit) {

    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]+\\]");

    /** Whether it has a gap in [square brackets] that only the writer can fill. */
    public boolean open() {
        return GAP.matcher(text).find();
    }
}
