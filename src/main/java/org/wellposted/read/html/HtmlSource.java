package org.wellposted.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.wellposted.read.words.Located;

/**
 * Where in its source the words of a parsed page stand.
 *
 * @param source what was parsed, with its own place in the file
 */
record HtmlSource(Located source) {

    /** What a node says; where its letters cannot be told apart in the source, all of it is the place of each. */
    Located words(TextNode node) {
        String said = node.getWholeText();
        Range range = node.sourceRange();
        if (!range.isTracked()) return new Located.Builder().add(said).build();
        Located written = source.part(range.startPos(), Math.min(range.endPos(), source.length()));
        Located decoded = Entities.decode(written);
        return decoded.text().equals(said) ? decoded : written.standingFor(said);
    }

    /** An e-mail address that only the link holds is seen by whoever points at it; null if it holds none, or shows it. */
    Located hiddenAddress(Element link) {
        String href = link.attr("href");
        if (!href.regionMatches(true, 0, "mailto:", 0, 7) || link.text().indexOf('@') >= 0) return null;
        int question = href.indexOf('?');
        String address =
                href.substring(7, question < 0 ? href.length() : question).strip();
        Range.AttributeRange range = link.attributes().sourceRange("href");
        if (address.indexOf('@') < 1 || !range.valueRange().isTracked()) return null;
        int at = source.text().indexOf(address, range.valueRange().startPos());
        if (at < 0 || at + address.length() > range.valueRange().endPos()) return null;
        return source.part(at, at + address.length());
    }
}
