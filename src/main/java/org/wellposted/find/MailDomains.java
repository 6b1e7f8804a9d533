package org.wellposted.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.MailWords;
import org.wellposted.model.Contact;
import org.wellposted.model.MailDomain;
import org.wellposted.model.Span;

/** Reads the domains of the addresses in a text: whose they are, and which a slip of the keyboard made. */
public final class MailDomains {

    /** In a shorter name a letter more or less is another name: "me.com", "gmx.com". */
    private static final int LEAST = 5;

    private static final Pattern HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    private MailDomains() {}

    /**
     * @param known what is known of addresses
     * @param contacts the addresses of the text
     */
    public static List<MailDomain> of(MailWords known, List<Contact> contacts, String text) {
        List<MailDomain> found = new ArrayList<>();
        for (Contact contact : contacts) {
            if (contact.kind() == Contact.Kind.PHONE) continue;
            String address = contact.span().cut(text);
            int at = address.indexOf('@');
            boolean mail = contact.kind() == Contact.Kind.EMAIL;
            int start = mail ? at + 1 : hostStart(address);
            int end = start;
            while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) end++;
            String domain = address.substring(start, end).toLowerCase(Locale.ROOT);
            if (domain.indexOf('.') < 0) continue;
            Span span = new Span(contact.span().start() + start, contact.span().start() + end);
            boolean provider = known.providers().contains(domain);
            String meant = !mail || provider ? null : slip(known.providers(), domain);
            String link = address.toLowerCase(Locale.ROOT);
            boolean toApply = !mail && known.forms().stream().anyMatch(link::contains);
            found.add(new MailDomain(
                    span, provider || meant != null || toApply && isBoard(known, domain), meant, toApply));
        }
        return found;
    }

    /** A board's or a form's domain names no employer: "forms.gle". */
    private static boolean isBoard(MailWords known, String domain) {
        return known.forms().stream().anyMatch(domain::contains);
    }

    private static int hostStart(String address) {
        Matcher matcher = HOST.matcher(address);
        return matcher.find() ? matcher.end() : 0;
    }

    private static String slip(List<String> providers, String domain) {
        for (String provider : providers) {
            boolean near = Math.abs(provider.length() - domain.length()) <= 1;
            if (near && isSlip(provider, domain)) return provider;
        }
        return null;
    }

    /** One letter too many, too few or wrong, or two that changed places; not in the ending: gmail.co is a domain too. */
    private static boolean isSlip(String provider, String domain) {
        int own = provider.indexOf('.');
        int dot = domain.indexOf('.');
        boolean ending = provider.substring(own).equals(domain.substring(dot));
        String meant = provider.substring(0, own);
        String typed = domain.substring(0, dot);
        return ending && meant.length() >= LEAST && (Knowledge.distance(meant, typed) == 1 || isSwapped(meant, typed));
    }

    private static boolean isSwapped(String meant, String typed) {
        if (meant.length() != typed.length()) return false;
        for (int i = 0; i + 1 < meant.length(); i++) {
            String swapped = meant.substring(0, i) + meant.charAt(i + 1) + meant.charAt(i) + meant.substring(i + 2);
            if (swapped.equals(typed)) return true;
        }
        return false;
    }
}
