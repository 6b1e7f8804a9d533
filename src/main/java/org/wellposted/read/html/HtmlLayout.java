package org.wellposted.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.wellposted.model.Block;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.ListMark;
import org.wellposted.read.words.Located;
import org.wellposted.read.words.Passage;

/** From elements to passages: what starts a line, what is a heading, an item, a line in bold. */
final class HtmlLayout implements NodeFilter {

    /** A longer line in bold is a text set in bold. */
    private static final int LONGEST_STRONG = 200;

    private static final String BETWEEN_CELLS = "; ";

    private final HtmlMatter matter;
    private final HtmlSource source;
    private final List<Passage> passages = new ArrayList<>();
    private int written;

    private Located.Builder words = new Located.Builder();
    private int letters;
    private int boldLetters;
    private boolean apart = true;

    private int bold;
    private int lists;
    private int preformatted;
    private int heading;
    private boolean itemBegins;
    private boolean label;
    private boolean joined;

    private HtmlLayout(HtmlMatter matter, HtmlSource source, boolean linesCount) {
        this.matter = matter;
        this.source = source;
        // in a text with hardly a tag the line ends of the source are meant as such
        this.preformatted = linesCount ? 1 : 0;
    }

    /**
     * @param page what was parsed
     * @param source what it was parsed from
     */
    static List<Passage> read(Document page, Located source) {
        HtmlMatter matter = new HtmlMatter(page);
        HtmlLayout layout = new HtmlLayout(matter, new HtmlSource(source), !HtmlTags.breakLines(source.text()));
        for (Element element : matter.elements()) {
            NodeTraversor.filter(layout, element);
            layout.cut(true);
        }
        return layout.passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (written <= Limits.WORDS) add(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (matter.isLeftOut(element)) return FilterResult.SKIP_ENTIRELY;
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
        } else if (HtmlElements.headingDepth(name) > 0) {
            cut(true);
            heading = HtmlElements.headingDepth(name);
        } else if (HtmlElements.isList(name)) {
            cut(true);
            lists++;
        } else if (name.equals("li")) {
            cut(true);
            itemBegins = true;
        } else if (name.equals("dt")) {
            cut(true);
            label = true;
        } else if (name.equals("dd")) {
            cut(false);
        } else if (name.equals("pre")) {
            cut(true);
            preformatted++;
        } else if (name.equals("table") && !joined) {
            cut(true);
            if (!matter.holdsTable(element) && table(HtmlTable.of(element))) return FilterResult.SKIP_ENTIRELY;
        } else if (HtmlElements.isBlock(element)) {
            cut(apart || words.length() > 0);
        }
        if (HtmlElements.isBold(element)) bold++;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String name = element.normalName();
        if (HtmlElements.isBold(element)) bold--;
        if (HtmlElements.headingDepth(name) > 0) {
            cut(true);
            heading = 0;
        } else if (HtmlElements.isList(name)) {
            cut(true);
            lists--;
        } else if (name.equals("li")) {
            cut(true);
            itemBegins = false;
        } else if (name.equals("dt")) {
            cut(false);
            label = false;
        } else if (name.equals("pre")) {
            cut(true);
            preformatted--;
        } else if (name.equals("a")) {
            address(element);
        } else if (name.equals("dd") || HtmlElements.isBlock(element)) {
            cut(true);
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
        Located text = source.words(node);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && (c == '\n' || c == '\r')) {
                if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') lineBreak();
                continue;
            }
            if (!isBlank(c)) {
                letters++;
                if (bold > 0) boldLetters++;
            } else if (letters == 0) {
                continue;
            }
            words.add(c, text.start(i), text.end(i));
            written++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u200B'
                || c == '\uFEFF';
    }

    private void lineBreak() {
        if (heading > 0 || joined) words.add(" ");
        else if (letters == 0) apart = true;
        else cut(false);
    }

    private void address(Element link) {
        Located address = letters == 0 ? null : source.hiddenAddress(link);
        if (address != null) words.add(" (").add(address).add(")");
    }

    /** @return whether the table is read by that; else its cells are read like any elements */
    private boolean table(HtmlTable table) {
        List<List<Element>> rows = table.rows();
        switch (table.way()) {
            case CELLS -> {
                return false;
            }
            case LABELS ->
                rows.forEach(row -> {
                    if (row.size() == 1) cell(row.get(0), false, true);
                    else labelled(row.get(0), List.of(row.get(1)));
                });
            case COLUMNS -> {
                for (int c = 0; c < rows.get(0).size(); c++) {
                    int column = c;
                    labelled(
                            rows.get(0).get(c),
                            rows.stream().skip(1).map(row -> row.get(column)).toList());
                }
            }
            case ROWS ->
                rows.forEach(row -> {
                    joined = true;
                    for (Element cell : row) {
                        if (letters > 0) words.add(BETWEEN_CELLS);
                        children(cell);
                    }
                    joined = false;
                    cut(false);
                });
        }
        apart = true;
        return true;
    }

    private void labelled(Element head, List<Element> cells) {
        cell(head, true, true);
        for (Element cell : cells) cell(cell, false, false);
    }

    private void cell(Element cell, boolean asLabel, boolean setApart) {
        apart = setApart;
        label = asLabel;
        children(cell);
        cut(true);
        label = false;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) NodeTraversor.filter(this, child);
    }

    /** Ends the passage that is open. */
    private void cut(boolean nextApart) {
        if (joined) {
            if (letters > 0) words.add(" ");
            return;
        }
        if (letters > 0) {
            passages.add(passage(trimmed(words.build())));
            itemBegins = false;
            words = new Located.Builder();
            apart = nextApart;
        } else {
            words = new Located.Builder();
            apart |= nextApart;
        }
        letters = 0;
        boldLetters = 0;
    }

    private Passage passage(Located text) {
        if (heading > 0) return Passage.heading(heading, null, text);
        Block typed = ListMark.block(text.text(), 0, text.length());
        Located unmarked = text.part(typed.content().start(), typed.content().end());
        if (itemBegins) return Passage.item(Math.max(1, lists), unmarked);
        boolean strong = boldLetters == letters && text.length() <= LONGEST_STRONG;
        if (label || strong && typed.kind() != Block.Kind.ITEM) return Passage.strong(null, text);
        return typed.kind() == Block.Kind.ITEM ? Passage.item(1, unmarked) : Passage.text(apart, text);
    }

    private static Located trimmed(Located text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) end--;
        return text.part(0, end);
    }
}
