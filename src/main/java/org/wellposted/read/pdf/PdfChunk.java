package org.wellposted.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Letters that follow each other on one base line without a gap wider than between words: a line, a cell of a table, or
 * the mark before a list item.
 *
 * @param number its place in the order in which the page is drawn
 * @param x where it begins, in points
 * @param y its base line, downwards
 * @param firstWord how wide its first word is
 * @param mark whether it is nothing but the mark of a list item
 */
record PdfChunk(
        int number,
        String text,
        float x,
        float right,
        float y,
        float size,
        boolean bold,
        float firstWord,
        boolean mark) {

    private static final String BULLETS = "•·▪▫◦‣●○■□◆✓✔➢➤►▶→";
    private static final String DASHES = "-–—*";

    /** Wider than this, in heights of the font, parts two columns, or a label from its value. */
    private static final float APART = 1.2f;

    /** So far a letter may be set back: kerning, an accent drawn onto its letter. */
    private static final float BACK = 0.6f;

    /** Narrower than a narrow space, and wider than what kerning sets between two letters. */
    private static final float SPACE = 0.14f;

    private static final float SPACE_BESIDES_SPACES = 0.22f;

    static List<PdfChunk> of(List<PdfLetter> letters) {
        List<PdfChunk> chunks = new ArrayList<>();
        Builder open = new Builder();
        for (int i = 0; i < letters.size(); i++) {
            PdfLetter letter = letters.get(i);
            if (!open.isEmpty() && !open.goesOn(letter)) {
                open.close(chunks);
                open = new Builder();
            }
            open.add(letter);
            if (open.isMark(i + 1 < letters.size() ? letters.get(i + 1) : null)) {
                open.closeMark(chunks);
                open = new Builder();
            }
        }
        open.close(chunks);
        return chunks;
    }

    int length() {
        return text.length();
    }

    private static final class Builder {

        private final List<PdfLetter> letters = new ArrayList<>();
        private final List<Boolean> spaced = new ArrayList<>();
        private boolean space;
        private float right;

        boolean isEmpty() {
            return letters.isEmpty();
        }

        boolean goesOn(PdfLetter next) {
            PdfLetter last = letters.get(letters.size() - 1);
            float size = Math.max(last.size(), next.size());
            boolean raised = Math.min(last.size(), next.size()) < 0.85f * size;
            float gap = next.x() - right;
            return Math.abs(next.y() - last.y()) <= size * (raised ? 0.45f : 0.2f)
                    && gap <= APART * size
                    && gap >= -BACK * size;
        }

        void add(PdfLetter letter) {
            if (letter.isBlank()) {
                space = !letters.isEmpty();
            } else {
                letters.add(letter);
                spaced.add(space);
                space = false;
            }
            if (!letters.isEmpty()) right = letter.right();
        }

        /** Whether the one letter there is marks an item. */
        boolean isMark(PdfLetter next) {
            if (letters.size() != 1 || space) return false;
            PdfLetter letter = letters.get(0);
            if (letter.text().length() != 1) return false;
            char c = letter.text().charAt(0);
            if (BULLETS.indexOf(c) >= 0 || isPrivate(c)) return true;
            boolean apart =
                    next == null || next.isBlank() || next.x() - letter.right() > SPACE_BESIDES_SPACES * letter.size();
            if (DASHES.indexOf(c) >= 0) return apart;
            // the round bullet of word processors: a small o in a font of its own
            return c == 'o' && next != null && apart && next.font() != letter.font() && !next.isBlank();
        }

        void closeMark(List<PdfChunk> into) {
            into.add(chunk(into.size(), true));
        }

        void close(List<PdfChunk> into) {
            if (!letters.isEmpty()) into.add(chunk(into.size(), false));
        }

        private PdfChunk chunk(int number, boolean mark) {
            float usual = usualGap();
            boolean spaces = spaced.contains(true);
            StringBuilder text = new StringBuilder();
            float firstWord = 0;
            int bold = 0;
            for (int i = 0; i < letters.size(); i++) {
                PdfLetter letter = letters.get(i);
                float least = (usual + (spaces ? SPACE_BESIDES_SPACES : SPACE)) * letter.size();
                if (i > 0 && (spaced.get(i) || gap(i) > least)) {
                    if (firstWord == 0)
                        firstWord = letters.get(i - 1).right() - letters.get(0).x();
                    text.append(' ');
                }
                text.append(letter.text());
                if (letter.bold()) bold++;
            }
            PdfLetter last = letters.get(letters.size() - 1);
            if (firstWord == 0) firstWord = last.right() - letters.get(0).x();
            PdfLetter typical = typical();
            return new PdfChunk(
                    number,
                    text.toString(),
                    letters.get(0).x(),
                    last.right(),
                    typical.y(),
                    typical.size(),
                    bold > 0.9f * letters.size(),
                    firstWord,
                    mark);
        }

        private float gap(int i) {
            return letters.get(i).x() - letters.get(i - 1).right();
        }

        /** Where a heading is spaced out, most letters stand apart. In heights of the font. */
        private float usualGap() {
            List<Float> gaps = new ArrayList<>();
            for (int i = 1; i < letters.size(); i++) {
                if (!spaced.get(i)) gaps.add(gap(i) / letters.get(i).size());
            }
            if (gaps.size() < 3) return 0;
            gaps.sort(null);
            return Math.max(0, gaps.get(gaps.size() / 2));
        }

        private PdfLetter typical() {
            List<PdfLetter> sorted = new ArrayList<>(letters);
            sorted.sort(Comparator.comparing(PdfLetter::size));
            return sorted.get(sorted.size() / 2);
        }
    }

    /** Symbol fonts keep their signs where Unicode leaves room for private use. */
    static boolean isPrivate(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
