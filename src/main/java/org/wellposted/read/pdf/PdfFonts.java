package org.wellposted.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a file names but does not hold. Nothing is drawn, so that a stand-in will do: the fonts of
 * the system are neither looked for, which takes seconds, nor noted in a file in the home folder.
 */
final class PdfFonts implements FontMapper {

    private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Read only where a file needs it: hardly any does. */
    private static final class Lazy {
        static final TrueTypeFont FONT = open();

        private static TrueTypeFont open() {
            try (InputStream in = FontMapper.class.getResourceAsStream(ANY)) {
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Lazy.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(new Blank(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Lazy.FONT, true);
    }

    /** A font of which only the name and the measures are ever asked. */
    private static final class Blank implements FontBoxFont {

        private static final float THOUSANDTH = 0.001f;

        @Override
        public String getName() {
            return "Blank";
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, 0, 0, 0);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(THOUSANDTH, 0f, 0f, THOUSANDTH, 0f, 0f);
        }

        @Override
        public GeneralPath getPath(String name) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String name) {
            return 500;
        }

        @Override
        public boolean hasGlyph(String name) {
            return false;
        }
    }
}
