package org.wellposted.mend;

import java.util.Locale;
import org.wellposted.knowledge.Language;
import org.wellposted.model.CountrySaid;
import org.wellposted.model.Expected;
import org.wellposted.model.Mention;
import org.wellposted.model.Posting;

/**
 * A text to be put into a draft.
 *
 * @param text without a heading and without a list mark
 * @param listed whether it is one of a list, as duties and skills are, not a passage of its own
 * @param whole whether it is all that a section says, not a concept within it
 */
public record Piece(String text, boolean listed, boolean whole) {

    /**
     * A draft that something is put into.
     *
     * @param country the ISO 3166-1 code of its country, or an empty text where that is not known
     * @param household whether a family hires
     * @param brief whether it is a short one, so that what is put into it has to be
     */
    public record Into(String country, boolean brief, boolean household) {

        /** One that is begun. */
        static final Into NOTHING = new Into("", false, false);

        static Into of(Posting posting, boolean brief) {
            String country = posting.all(CountrySaid.class)
                    .map(CountrySaid::country)
                    .findFirst()
                    .orElse("");
            boolean household = posting.all(Mention.class)
                    .anyMatch(said -> said.stated() && said.concept().equals(HOUSEHOLD));
            return new Into(country, brief, household);
        }
    }

    private static final String MARK = "- ";

    /** The concept by which a family says that it hires. */
    private static final String HOUSEHOLD = "family-hires";

    /**
     * @param style that of the list it joins
     * @param draft what it is put into
     */
    public static Piece of(Expected expected, Language language, ListStyle style, Into draft) {
        if (!expected.forSection()) {
            boolean listed = !expected.kind().equals("apply");
            String text = listed ? style.say(expected, language) : language.sentence(expected.item());
            return new Piece(text, listed, false);
        }
        Language.Statement statement = language.statement(expected.item());
        String text = statement.text(draft.brief(), draft.household(), draft.country());
        String label = label(statement);
        if (text.regionMatches(true, 0, label, 0, label.length()))
            text = text.substring(label.length()).strip();
        return text.startsWith(MARK)
                ? new Piece(text.substring(MARK.length()), true, true)
                : new Piece(text, false, true);
    }

    /** What is offered for an item by itself, where no heading tells what it is about. */
    public static String alone(Expected expected, Language language, ListStyle style, Into draft) {
        Piece piece = of(expected, language, style, draft);
        if (!piece.whole) return piece.text;
        Language.Statement statement = language.statement(expected.item());
        return piece.listed
                ? label(statement) + " " + piece.text
                : statement.text(draft.brief(), draft.household(), draft.country());
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
