package org.wellposted.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Extract;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;
import org.wellposted.read.words.Posting;

/**
 * A page and the posting in it. What a reader sees comes first; the posting that a page holds for search engines, as
 * JSON-LD, adds its plain facts, and is read instead where a script would still have to set the page down.
 */
record HtmlPage(String source, List<Passage> passages) {

    /** Words in a row that two texts share only if one was taken from the other. */
    private static final int IN_A_ROW = 5;

    /** The smallest share of a description that a page shows if it shows the description at all. */
    private static final double SHOWN = 0.3;

    /** @param postings finds the one that the page holds for search engines */
    static HtmlPage read(String name, String text, Posting.Finder postings) {
        Located source = Located.in(text, 0, text.length());
        Document page = HtmlTags.parse(name, source);
        List<Passage> seen = HtmlLayout.read(page, source);
        try {
            Posting posting = postings.only(name, scripts(page, source));
            return new HtmlPage(text, posting == null ? seen : together(seen, posting));
        } catch (Refused tooMuch) {
            return new HtmlPage(text, seen);
        }
    }

    private static List<Passage> together(List<Passage> seen, Posting posting) {
        List<Passage> whole = posting.passages();
        if (!shows(words(seen), words(whole))) return whole;
        List<Passage> all = new ArrayList<>();
        if (!posting.isNamedIn(seen)) all.add(posting.title());
        all.addAll(seen);
        all.addAll(posting.facts());
        return all;
    }

    Draft draft(String name, String format) {
        Extract extract = new Extract();
        passages.forEach(passage -> passage.into(extract));
        return extract.draftWithin(source, name, format);
    }

    /** Whether what is seen is the posting itself, in other words perhaps, and not what a page shows before its script runs. */
    private static boolean shows(List<String> seen, List<String> posting) {
        if (posting.size() * 2 < seen.size()) return true;
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= seen.size(); i++) rows.add(String.join(" ", seen.subList(i, i + IN_A_ROW)));
        int all = 0;
        int shown = 0;
        for (int i = 0; i + IN_A_ROW <= posting.size(); i += IN_A_ROW, all++) {
            if (rows.contains(String.join(" ", posting.subList(i, i + IN_A_ROW)))) shown++;
        }
        return shown >= SHOWN * all;
    }

    private static List<String> words(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        for (Passage passage : passages) {
            for (String word : passage.words().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) words.add(word);
            }
        }
        return words;
    }

    private static List<Located> scripts(Document page, Located source) {
        List<Located> scripts = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.childNodeSize() != 1) continue;
            Range range = script.childNode(0).sourceRange();
            scripts.add(source.part(range.startPos(), range.endPos()));
        }
        return scripts;
    }
}
