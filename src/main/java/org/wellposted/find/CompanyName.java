package org.wellposted.find;

import java.util.regex.Pattern;
import org.wellposted.model.Span;
import org.wellposted.text.LineWords;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/** Finds the name that a legal form ends: of "Harrow & Pine Ltd" the form alone tells, the whole is the evidence. */
public final class CompanyName {

    /** No name has more words. */
    private static final int LONGEST = 6;

    /** What may stand between the words of a name. */
    private static final Pattern WITHIN = Pattern.compile("[ \\u00A0]*[&+.'’-]?[ \\u00A0]*");

    private CompanyName() {}

    /** @param told what tells of a company; returned as it is where no name stands before it */
    public static Span of(Span told, LineWords line, Words words) {
        Range form = words.in(told);
        if (!isCapital(form.from(), words)) return told;
        int from = form.from();
        while (from > line.words().from() && form.from() - from < LONGEST && belongs(from - 1, words)) from--;
        return new Span(words.start(from), told.end());
    }

    private static boolean belongs(int word, Words words) {
        String between = words.text().substring(words.end(word), words.start(word + 1));
        return isCapital(word, words) && WITHIN.matcher(between).matches();
    }

    private static boolean isCapital(int word, Words words) {
        char first = words.text().charAt(words.start(word));
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
