package org.wellposted.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts the pieces of a page in the order in which they are read: where a stretch of the page is parted into columns, one
 * column after the other. The cells of a table stand side by side too; what is drawn row by row, though, is read so.
 */
final class PdfColumns {

    /** Fewer lines make no column. */
    private static final int LEAST_ROWS = 3;

    /** Lines of so many letters are text, not cells. */
    private static final int TEXT = 22;

    private static final int TEXT_ROWS = 5;

    private static final int CANDIDATES = 40;
    private static final int DEEPEST = 8;
    private static final float GRID = 3;

    private PdfColumns() {}

    /** Each list is one stretch that is read from its top to its bottom. */
    static List<List<PdfChunk>> order(List<PdfChunk> chunks) {
        List<List<PdfChunk>> ordered = new ArrayList<>();
        List<PdfChunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(PdfChunk::y).thenComparing(PdfChunk::x));
        order(sorted, 0, ordered);
        return ordered;
    }

    private static void order(List<PdfChunk> chunks, int depth, List<List<PdfChunk>> into) {
        if (chunks.isEmpty()) return;
        Band best = depth == DEEPEST ? null : best(chunks);
        if (best == null) {
            into.add(chunks);
            return;
        }
        order(chunks.subList(0, best.from), depth + 1, into);
        order(best.first(), depth + 1, into);
        order(best.second(), depth + 1, into);
        order(chunks.subList(best.to, chunks.size()), depth + 1, into);
    }

    private static Band best(List<PdfChunk> chunks) {
        Band best = null;
        for (float x : candidates(chunks)) {
            for (Band band : bands(chunks, x)) {
                if (band.isColumns() && (best == null || band.least() > best.least())) best = band;
            }
        }
        return best;
    }

    /** Where several lines begin, other than at the left margin: the most frequent first. */
    private static List<Float> candidates(List<PdfChunk> chunks) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (PdfChunk chunk : chunks) {
            counts.merge(Math.round(chunk.x() / GRID), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_ROWS - 1)
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(CANDIDATES)
                .map(e -> e.getKey() * GRID - GRID)
                .toList();
    }

    /** The stretches of a page in which no line crosses a given x. */
    private static List<Band> bands(List<PdfChunk> sorted, float x) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size() || crosses(sorted.get(i), x)) {
                if (i - from >= 2 * LEAST_ROWS) {
                    Band band = Band.of(sorted, from, i, x);
                    if (band != null) bands.add(band);
                }
                from = i + 1;
            }
        }
        return bands;
    }

    private static boolean crosses(PdfChunk chunk, float x) {
        return chunk.x() < x && chunk.right() > x + 1;
    }

    /** A stretch of a page, parted by a gutter. */
    private static final class Band {

        final int from;
        final int to;
        private final List<PdfChunk> left;
        private final List<PdfChunk> right;
        private final int leftRows;
        private final int rightRows;

        private Band(int from, int to, List<PdfChunk> left, List<PdfChunk> right) {
            this.from = from;
            this.to = to;
            this.left = left;
            this.right = right;
            this.leftRows = rows(left);
            this.rightRows = rows(right);
        }

        /** Trimmed to where both sides stand beside each other; null if they do nowhere. */
        static Band of(List<PdfChunk> sorted, int from, int to, float x) {
            int first = to;
            int last = from;
            List<PdfChunk> lefts = side(sorted, from, to, x, true);
            List<PdfChunk> rights = side(sorted, from, to, x, false);
            if (lefts.size() < LEAST_ROWS || rights.size() < LEAST_ROWS) return null;
            float size = rights.get(0).size();
            float top = Math.max(lefts.get(0).y(), rights.get(0).y()) - 2 * size;
            for (int i = from; i < to; i++) {
                PdfChunk chunk = sorted.get(i);
                boolean narrow = chunk.right() <= x + 1 || chunk.x() >= x;
                if (chunk.y() >= top && narrow) {
                    first = Math.min(first, i);
                    last = Math.max(last, i + 1);
                }
            }
            if (first >= last) return null;
            lefts = side(sorted, first, last, x, true);
            rights = side(sorted, first, last, x, false);
            return new Band(first, last, lefts, rights);
        }

        private static List<PdfChunk> side(List<PdfChunk> sorted, int from, int to, float x, boolean left) {
            List<PdfChunk> those = new ArrayList<>();
            for (int i = from; i < to; i++) {
                PdfChunk chunk = sorted.get(i);
                if (left == chunk.x() < x) those.add(chunk);
            }
            return those;
        }

        private static int rows(List<PdfChunk> chunks) {
            int rows = 0;
            float last = -Float.MAX_VALUE;
            for (PdfChunk chunk : chunks) {
                if (chunk.y() - last > chunk.size() * 0.5f) {
                    rows++;
                    last = chunk.y();
                }
            }
            return rows;
        }

        int least() {
            return Math.min(leftRows, rightRows);
        }

        boolean isColumns() {
            if (least() < LEAST_ROWS || gutter() < 0.7f * right.get(0).size()) return false;
            if (isMarks(left)) return false;
            int lines = least();
            boolean text = lines >= TEXT_ROWS && perRow(left, leftRows) >= TEXT && perRow(right, rightRows) >= TEXT;
            if (text) return true;
            return !isLabels(left) && switches() < lines;
        }

        private float gutter() {
            float end = -Float.MAX_VALUE;
            float begin = Float.MAX_VALUE;
            for (PdfChunk chunk : left) end = Math.max(end, chunk.right());
            for (PdfChunk chunk : right) begin = Math.min(begin, chunk.x());
            return begin - end;
        }

        /** The marks of a list stand in a column of their own, and their numbers too. */
        private static boolean isMarks(List<PdfChunk> chunks) {
            return chunks.stream().filter(c -> c.mark() || c.length() <= 3).count() > 0.6 * chunks.size();
        }

        private static boolean isLabels(List<PdfChunk> chunks) {
            return chunks.stream().filter(c -> c.text().endsWith(":")).count() > 0.6 * chunks.size();
        }

        private static int perRow(List<PdfChunk> chunks, int rows) {
            return chunks.stream().mapToInt(PdfChunk::length).sum() / Math.max(1, rows);
        }

        /** How often the page is drawn on the one side and then on the other. */
        private int switches() {
            List<PdfChunk> drawn = new ArrayList<>(left);
            drawn.addAll(right);
            drawn.sort(Comparator.comparingInt(PdfChunk::number));
            int switches = 0;
            float begin = begin();
            for (int i = 1; i < drawn.size(); i++) {
                if (drawn.get(i).x() < begin != drawn.get(i - 1).x() < begin) switches++;
            }
            return switches;
        }

        private float begin() {
            float begin = Float.MAX_VALUE;
            for (PdfChunk chunk : right) begin = Math.min(begin, chunk.x());
            return begin;
        }

        List<PdfChunk> first() {
            return rightFirst() ? right : left;
        }

        List<PdfChunk> second() {
            return rightFirst() ? left : right;
        }

        /** A column at the side may stand left of the posting itself, which has the title and is drawn first. */
        private boolean rightFirst() {
            float largest = largest(right) / largest(left);
            if (largest > 1.25f) return true;
            if (largest < 0.8f || switches() != 1) return false;
            return right.stream().mapToInt(PdfChunk::number).min().orElse(0)
                    < left.stream().mapToInt(PdfChunk::number).min().orElse(0);
        }

        private static float largest(List<PdfChunk> chunks) {
            return (float) chunks.stream().mapToDouble(PdfChunk::size).max().orElse(1);
        }
    }
}
