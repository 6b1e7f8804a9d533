package org.wellposted.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wellposted.model.Block;
import org.wellposted.read.words.Extract;
import org.wellposted.read.words.ListMark;

/** From letters on pages to paragraphs, lists and headings. */
final class PdfLayout {

    /** So much larger than most of the text is a heading. */
    private static final float LARGER = 1.15f;

    /** So much wider than usual a distance between lines parts paragraphs. */
    private static final float WIDER = 1.28f;

    private static final float USUAL = 1.25f;
    private static final float GRID = 0.05f;

    /** No heading has more letters. */
    private static final int LONGEST_HEADING = 160;

    private static final int LONGEST_LABEL = 40;

    /** A cell may wrap to so many lines before the next label. */
    private static final int TABLE_LINES = 4;

    private static final float SAME_MARGIN = 0.5f;
    private static final int BLOCK = 4;

    private final List<PdfRow> rows;
    private final float body;
    private final float leading;
    private final boolean boldTells;
    private final List<Float> headingSizes;
    private final PdfWrapping wrapping;

    private PdfLayout(List<PdfRow> rows) {
        this.rows = rows;
        this.body = body(rows);
        this.leading = leading(rows);
        this.boldTells = 2 * letters(rows.stream().filter(PdfRow::bold).toList()) < letters(rows);
        TreeSet<Float> sizes = new TreeSet<>();
        for (PdfRow row : rows) {
            if (isLarge(row)) sizes.add(rounded(row.size()));
        }
        this.headingSizes = new ArrayList<>(sizes.descendingSet());
        this.wrapping = new PdfWrapping(rows);
    }

    static void write(List<PdfFile.Letters> pages, Extract extract) {
        new PdfLayout(rows(pages)).write(extract);
    }

    private static List<PdfRow> rows(List<PdfFile.Letters> pages) {
        List<List<PdfChunk>> chunks = PdfMargins.without(
                pages.stream().map(page -> PdfChunk.of(page.letters())).toList());
        List<PdfRow> rows = new ArrayList<>();
        int stretch = 0;
        for (int page = 0; page < chunks.size(); page++) {
            for (List<PdfChunk> some : PdfColumns.order(chunks.get(page))) {
                rows.addAll(unstretched(PdfRow.of(page, stretch++, some)));
            }
        }
        return rows;
    }

    /** Where many lines end at one margin, and none beyond it, the text is set in a block. */
    private static List<PdfRow> unstretched(List<PdfRow> rows) {
        float margin = (float) rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
        if (rows.stream().filter(row -> row.right() > margin - SAME_MARGIN).count() < BLOCK) return rows;
        return rows.stream()
                .map(row ->
                        row.cells() > 1 && !row.marked() && row.right() > margin - SAME_MARGIN ? row.stretched() : row)
                .toList();
    }

    private void write(Extract extract) {
        List<Float> depths = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            PdfRow before = i == 0 ? null : rows.get(i - 1);
            if (before != null && goesOn(before, row)) {
                extract.add(wrapping.joint(before, row));
            } else {
                open(row, before, depths, extract);
            }
            PdfRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            String words = wrapping.words(row, next != null && goesOn(row, next) ? next : null);
            extract.add(isOfTable(i) ? labelled(words) : unmarked(row, words));
        }
    }

    private void open(PdfRow row, PdfRow before, List<Float> depths, Extract extract) {
        if (before != null && before.stretch() != row.stretch()) depths.clear();
        if (row.marked()) {
            extract.item(depth(row, depths));
            return;
        }
        depths.clear();
        boolean brief = row.text().length() <= LONGEST_HEADING;
        if (brief && isLarge(row)) extract.heading(1 + headingSizes.indexOf(rounded(row.size())));
        else if (brief && boldTells && row.bold()) extract.strong();
        else if (isItem(row)) extract.item(1);
        else if (before == null || isApart(before, row)) extract.paragraph();
        else extract.line();
    }

    /** Whether a line is a label with its value, as another near it is. */
    private boolean isOfTable(int number) {
        PdfRow row = rows.get(number);
        if (row.cells() != 2 || row.marked()) return false;
        for (int i = Math.max(0, number - TABLE_LINES); i < Math.min(rows.size(), number + TABLE_LINES); i++) {
            PdfRow beside = rows.get(i);
            if (i != number
                    && beside.cells() == 2
                    && row.stretch() == beside.stretch()
                    && Math.abs(row.textX() - beside.textX()) < 0.5f * row.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(PdfRow row) {
        return row.marked()
                || ListMark.block(row.text(), 0, row.text().length()).kind() == Block.Kind.ITEM;
    }

    /** Without the number of an item. */
    private static String unmarked(PdfRow row, String words) {
        return row.marked()
                ? words
                : words.substring(
                        ListMark.block(words, 0, words.length()).content().start());
    }

    /** With the colon that the ruling of a table stands for. */
    private static String labelled(String words) {
        int end = words.indexOf(PdfRow.CELL);
        boolean label = end > 0 && end <= LONGEST_LABEL && Character.isLetterOrDigit(words.charAt(end - 1));
        return label ? words.substring(0, end) + ":" + words.substring(end) : words;
    }

    /** How many marks further left are still open, this one counted. */
    private static int depth(PdfRow row, List<Float> depths) {
        while (!depths.isEmpty() && depths.get(depths.size() - 1) > row.x() - 0.5f * row.size()) {
            depths.remove(depths.size() - 1);
        }
        depths.add(row.x());
        return depths.size();
    }

    /** Whether a line is the rest of the one before, which was only too long. */
    private boolean goesOn(PdfRow before, PdfRow row) {
        if (isItem(row)) return false;
        if (Math.abs(before.size() - row.size()) > 0.1f * before.size()) return false;
        if (boldTells && before.bold() != row.bold()) return false;
        if (row.cells() > 1) return false;
        if (before.stretch() == row.stretch()) {
            if (isApart(before, row)) return false;
            boolean aligned = row.x() >= before.textX() - 2 * row.size() && row.x() <= before.textX() + row.size();
            return (aligned || wrapping.isCentred(before, row)) && wrapping.isFull(before, row);
        }
        return wrapping.isCut(before, row);
    }

    private boolean isApart(PdfRow before, PdfRow row) {
        if (before.stretch() != row.stretch()) return true;
        float distance = row.y() - before.y();
        return distance > WIDER * leading * Math.max(before.size(), row.size());
    }

    private boolean isLarge(PdfRow row) {
        return row.size() > LARGER * body;
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    private static int letters(List<PdfRow> rows) {
        return rows.stream().mapToInt(row -> row.text().length()).sum();
    }

    /** The size in which most letters are set. */
    private static float body(List<PdfRow> rows) {
        Map<Float, Integer> letters = new HashMap<>();
        for (PdfRow row : rows) letters.merge(rounded(row.size()), row.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** The usual distance between lines, in heights of the font: the least that is not rare. */
    private static float leading(List<PdfRow> rows) {
        TreeSet<Integer> seen = new TreeSet<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (int i = 1; i < rows.size(); i++) {
            PdfRow before = rows.get(i - 1);
            PdfRow row = rows.get(i);
            if (before.stretch() != row.stretch() || Math.abs(before.size() - row.size()) > 0.5f) continue;
            float distance = (row.y() - before.y()) / row.size();
            if (distance < 0.8f || distance > 3) continue;
            int step = Math.round(distance / GRID);
            seen.add(step);
            counts.merge(step, 1, Integer::sum);
            all++;
        }
        for (int step : seen) {
            int near = counts.get(step) + counts.getOrDefault(step + 1, 0);
            if (near >= Math.max(2, all / 8)) return (step + 0.5f) * GRID;
        }
        return USUAL;
    }
}
