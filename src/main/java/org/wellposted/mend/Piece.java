package org.wellposted.mend;

import java.util.Locale;
import org.wellposted.knowledge.Language;
import org.wellposted.model.Expected;

/**
 * A text to be put into a draft.
 *
 * @param text without a heading and without a list mark
 * @param listed whether it is one of a list, as duties and skills are, not a passage of its own
 * @param whole whether it is all that a section says, not a concept within it
 */
public record Piece(String text, boolean listed, boolean whole) {

    private static final String MARK = "- ";

    /**
     * @param style that of the list it joins
     * @param brief whether the draft is a short one
     */
    public static Piece of(Expected expected, Language language, ListStyle style, boolean brief) {
        if (!expected.forSection()) {
            boolean listed = !expected.kind().equals("apply");
            String text = listed ? style.say(expected, language) : language.sentence(expected.item());
            return new Piece(text, listed, false);
        }
        Language.Statement statement = language.statement(expected.item());
        String text = statement.text(brief);
        String label = label(statement);
        if (text.regionMatches(true, 0, label, 0, label.length()))
            text = text.substring(label.length()).strip();
        return text.startsWith(MARK)
                ? new Piece(text.substring(MARK.length()), true, true)
                : new Piece(text, false, true);
    }

    /** What is offered for an item by itself, where no heading tells what it is about. */
    public static String alone(Expected expected, Language language, ListStyle style, boolean brief) {
        Piece piece = of(expected, language, style, brief);
        if (!piece.whole) return piece.text;
        Language.Statement statement = language.statement(expected.item());
        return piece.listed ? label(statement) + " " + piece.text : statement.text(brief);
    }

    private static String label(Language.Statement statement) {
        return statement.heading() + ":";
    }

    /** The same, with what the draft says of its gaps. */
    Piece filled(KnownValues known) {
        return new Piece(known.fill(text), listed, whole);
    }

    /** The text as it stands at the head of a line. */
    public String opening(Language language) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language.id())) + text.substring(first);
    }
}
