package org.wellposted.check;

import org.wellposted.knowledge.Language;
import org.wellposted.model.Expected;

/**
 * A text to be put into a draft.
 *
 * @param text without a heading and without a list mark
 * @param listed whether it is one of a list, as duties and skills are, not a passage of its own
 * @param whole whether it is all that a section says, not a concept within it
 */
record Piece(String text, boolean listed, boolean whole) {

    private static final String MARK = "- ";

    static Piece of(Expected expected, Language language) {
        if (!expected.isSection()) {
            boolean listed = !expected.kind().equals("apply");
            return new Piece(language.sentences().get(expected.item()).say(), listed, false);
        }
        Language.Statement statement = language.statements().get(expected.item());
        String text = statement.text();
        String label = statement.heading() + ":";
        if (text.regionMatches(true, 0, label, 0, label.length())) text = text.substring(label.length()).strip();
        return text.startsWith(MARK)
                ? new Piece(text.substring(MARK.length()), true, true)
                : new Piece(text, false, true);
    }
}
