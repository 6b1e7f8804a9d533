package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Contact;
import org.wellposted.model.Section;
import org.wellposted.model.Span;
import org.wellposted.text.Seeker;

/** Finds addresses to write to, call or open. */
public final class Contacts {

    private static final int LONGEST_NAME = 64;
    private static final Pattern DOMAIN = Pattern.compile("@(?:[\\p{L}\\d-]{1,63}\\.){1,4}\\p{L}{2,24}");
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>()\"']{3,400}", Pattern.CASE_INSENSITIVE);
    /** A date or a sum begins as a telephone number may. */
    private static final String NO_PHONE =
            "(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})(?!\\d{1,3}(?:[.,]\\d{3})+(?!\\d|[.]\\d))";

    /**
     * An international number; one that begins with a zero, in any spacing; a North American one; an Italian or Turkish
     * mobile one, whose first digits are 3 and 5, without its zero.
     */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d|\\d[.,/:-])" + NO_PHONE
            + "(?:(?:\\+|00)\\d{1,3}[ .\\d()/-]{6,18}\\d"
            + "|\\(?0(?:[ /.()-]{0,2}\\d){8,11}"
            + "|\\(?[2-9]\\d{2}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}"
            + "|3\\d{2}(?:[ /.-]{0,3}\\d){6,7}"
            + "|5\\d{2}(?:[ /.-]{0,3}\\d){7})(?!\\d|[.,]\\d)");

    private Contacts() {}

    /** In no section yet. */
    public static List<Contact> find(String text, Span area) {
        List<Contact> found = new ArrayList<>();
        emails(text, area, found);
        collect(LINK, Contact.Kind.LINK, c -> c == 'h' || c == 'H' || c == 'w' || c == 'W', text, area, found);
        collect(PHONE, Contact.Kind.PHONE, c -> c == '+' || c == '(' || c >= '0' && c <= '9', text, area, found);
        return found;
    }

    /** From each @ outwards: a pattern that looks for the name first would try every letter of the text. */
    private static void emails(String text, Span area, List<Contact> into) {
        Matcher domain = DOMAIN.matcher(text);
        for (int at = text.indexOf('@', area.start()); at >= 0 && at < area.end(); at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > area.start() && at - start < LONGEST_NAME && isNameChar(text.charAt(start - 1))) start--;
            if (start < at && domain.region(at, text.length()).lookingAt()) {
                into.add(new Contact(Contact.Kind.EMAIL, new Span(start, domain.end()), Section.OTHER));
            }
        }
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static void collect(
            Pattern pattern, Contact.Kind kind, IntPredicate begins, String text, Span area, List<Contact> into) {
        Seeker.seek(
                pattern,
                begins,
                text,
                area.start(),
                area.end(),
                match -> into.add(new Contact(kind, new Span(match.start(), match.end()), Section.OTHER)));
    }
}
