package org.wellposted.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line as it stands on the page.
 *
 * @param page from 0
 * @param stretch the number of the stretch of the file that it is read in
 * @param text its words, without the mark of a list item
 * @param x where the line begins, its mark included
 * @param textX where that begins with which a wrapped line would be aligned
 * @param cells how many pieces stand apart in it
 */
record PdfRow(
        int page,
        int stretch,
        String text,
        float x,
        float textX,
        float right,
        float y,
        float size,
        boolean bold,
        boolean marked,
        int cells,
        float firstWord) {

    /** How far, in heights of the font, base lines of one line may be apart. */
    static final float SAME_LINE = 0.35f;

    /** In heights of the font. */
    private static final float CELLS_APART = 1.5f;

    private static final Pattern SOFT = Pattern.compile("\u00AD|[\u00AD\u2010]+$");
    private static final Pattern SOFT_END = Pattern.compile("[\u00AD\u2010]$");

    /** So much may gaps that are alike differ. */
    private static final float ALIKE = 1.25f;

    /** The lines of one stretch, from its top to its bottom. */
    static List<PdfRow> of(int page, int stretch, List<PdfChunk> chunks) {
        List<PdfRow> rows = new ArrayList<>();
        List<PdfChunk> open = new ArrayList<>();
        List<PdfChunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(PdfChunk::y));
        for (PdfChunk chunk : sorted) {
            if (!open.isEmpty()) {
                PdfChunk first = open.get(0);
                if (chunk.y() - first.y() > SAME_LINE * Math.max(chunk.size(), first.size())) {
                    add(page, stretch, open, rows);
                    open.clear();
                }
            }
            open.add(chunk);
        }
        if (!open.isEmpty()) add(page, stretch, open, rows);
        return rows;
    }

    /** A line that is stretched to both margins, as those around it are, has wide gaps but no cells. */
    PdfRow stretched() {
        return new PdfRow(page, stretch, text.replace(CELL, " "), x, x, right, y, size, bold, marked, 1, firstWord);
    }

    private static void add(int page, int stretch, List<PdfChunk> line, List<PdfRow> rows) {
        List<PdfChunk> chunks = new ArrayList<>(line);
        chunks.sort(Comparator.comparing(PdfChunk::x));
        PdfChunk first = chunks.get(0);
        boolean marked = first.mark() && chunks.size() > 1;
        List<PdfChunk> said = chunks.stream()
                .filter(c -> !c.mark() || c != first && !isSign(c))
                .toList();
        if (said.isEmpty()) return;
        StringBuilder text = new StringBuilder();
        PdfChunk widest = said.get(0);
        boolean bold = true;
        int cells = 0;
        float end = 0;
        float start = said.get(0).x();
        float space = space(said);
        for (PdfChunk chunk : said) {
            boolean apart = cells == 0 || chunk.x() - end > space;
            if (!text.isEmpty()) text.append(apart && cells > 0 && !chunk.mark() ? CELL : " ");
            if (apart) {
                cells++;
                start = chunk.x();
            }
            text.append(chunk.text());
            bold &= chunk.bold();
            end = chunk.right();
            if (chunk.length() > widest.length()) widest = chunk;
        }
        rows.add(new PdfRow(
                page,
                stretch,
                hyphenated(text.toString()),
                first.x(),
                start,
                end,
                widest.y(),
                widest.size(),
                bold,
                marked,
                cells,
                marked ? first.firstWord() : said.get(0).firstWord()));
    }

    /** Hyphens that only say where a word may be parted are left out, but for one at the end, where it was. */
    private static String hyphenated(String text) {
        String bare = SOFT.matcher(text).replaceAll("");
        return SOFT_END.matcher(text).find() && !bare.isEmpty() ? bare + PdfWrapping.PARTED : bare;
    }

    /** What is wider than this parts cells. A line stretched to both margins has gaps as wide, but all alike. */
    private static float space(List<PdfChunk> chunks) {
        float space = CELLS_APART * chunks.get(0).size();
        if (chunks.size() < 3) return space;
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < chunks.size(); i++) {
            float gap = chunks.get(i).x() - chunks.get(i - 1).right();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most <= ALIKE * least ? Float.MAX_VALUE : space;
    }

    /** What is set between the cells of a line. */
    static final String CELL = "\t";

    /** A picture from a font of symbols, as of a telephone, within a line. */
    private static boolean isSign(PdfChunk chunk) {
        return PdfChunk.isPrivate(chunk.text().charAt(0));
    }
}
