package org.wellposted.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.wellposted.model.Draft;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;
import org.wellposted.read.words.Posting;
import org.wellposted.read.words.Reader;

/** HTML: a page as saved. Tells it by its marks alone; what parses it loads later. */
public final class Html implements Reader {

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]");

    /** A page says what it is before this many units. */
    private static final int EARLY = 2000;

    private final Posting.Finder postings;

    /** @param postings finds what a page tells search engines */
    public Html(Posting.Finder postings) {
        this.postings = postings;
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean reads(String name, String text) {
        if (text.indexOf('<') < 0) return false;
        return PAGE.matcher(text).region(0, Math.min(EARLY, text.length())).find()
                || NAMED.matcher(name).matches();
    }

    @Override
    public Draft read(String name, String text) {
        return HtmlPage.read(name, text, postings).draft(name, id());
    }

    /**
     * The words of HTML that stands within another format.
     *
     * @throws org.wellposted.model.Refused if there are more tags than any posting has
     */
    public static List<Passage> passages(String name, Located text) {
        return HtmlLayout.read(HtmlTags.parse(name, text), text);
    }
}
