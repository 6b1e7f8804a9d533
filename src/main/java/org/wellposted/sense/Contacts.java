package org.wellposted.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.model.Contact;
import org.wellposted.model.Span;

/** Finds addresses to write to, call or open. */
final class Contacts {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@(?:[\\p{L}\\d-]{1,63}\\.){1,4}[\\p{L}.]{2,24}");
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>()\"']{3,400}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,/-])(?:\\+|00)\\d{1,3}[ .\\d()/-]{6,18}\\d(?!\\d)|(?<![\\d.,/-])\\(?0\\d{2,4}\\)?[ /.-]\\d[\\d ]{4,10}\\d(?!\\d)");

    private Contacts() {}

    /** @param sectionAt the id of the section at an offset */
    static List<Contact> find(String text, int from, IntFunction<String> sectionAt) {
        List<Contact> found = new ArrayList<>();
        collect(EMAIL, Contact.Kind.EMAIL, text, from, sectionAt, found);
        collect(LINK, Contact.Kind.LINK, text, from, sectionAt, found);
        collect(PHONE, Contact.Kind.PHONE, text, from, sectionAt, found);
        return found;
    }

    private static void collect(
            Pattern pattern,
            Contact.Kind kind,
            String text,
            int from,
            IntFunction<String> sectionAt,
            List<Contact> into) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        while (matcher.find()) {
            into.add(new Contact(kind, new Span(matcher.start(), matcher.end()), sectionAt.apply(matcher.start())));
        }
    }
}
