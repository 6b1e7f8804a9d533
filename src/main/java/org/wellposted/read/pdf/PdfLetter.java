package org.wellposted.read.pdf;

/**
 * What one glyph says and where it stands, in points: x grows in the direction of reading, y downwards to the base line.
 *
 * @param text one character or, of a ligature, several
 * @param right where the next glyph would begin
 * @param size the height of the font as drawn
 * @param font which font it is set in, the same for all letters of one
 */
record PdfLetter(String text, float x, float right, float y, float size, boolean bold, Object font) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same letter drawn once more, a hair beside the first: how some programs make bold. */
    boolean isShadowOf(PdfLetter other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < size * 0.12f
                && Math.abs(y - other.y) < size * 0.12f
                && !isBlank();
    }

    PdfLetter emboldened() {
        return new PdfLetter(text, x, right, y, size, true, font);
    }
}
