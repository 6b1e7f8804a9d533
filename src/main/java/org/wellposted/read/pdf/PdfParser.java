package org.wellposted.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads the objects of a file, as the library does but for two things: what is unpacked is counted, and no colours are
 * made ready for pages that nobody will draw.
 */
final class PdfParser extends PDFParser implements Closeable {

    /** What text and fonts are packed with. All others pack pictures. */
    private static final Set<COSName> PACKINGS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    /** In the tables that say which letters the codes of a font are: ranges of codes. */
    private static final String RANGES = "range";

    private static final Pattern RANGE =
            Pattern.compile("<\\s*(\\p{XDigit}{1,8})\\s*>\\s*<\\s*(\\p{XDigit}{1,8})\\s*>\\s*[<\\[\\d]");

    PdfParser(byte[] bytes, PdfBudget budget) throws IOException {
        super(new Source(bytes, budget));
        document = new Document(this, budget);
    }

    /** The root of the tree of pages. */
    COSDictionary pages() throws IOException {
        initialParse();
        COSDictionary pages =
                document.getTrailer().getCOSDictionary(COSName.ROOT).getCOSDictionary(COSName.PAGES);
        if (pages == null) throw new IOException("no pages");
        return pages;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Looks up now and then from a file of a million objects. */
    private static final class Source extends RandomAccessReadBuffer {

        private static final int NOW_AND_THEN = 0xFFFF;

        private final PdfBudget budget;
        private int reads;

        Source(byte[] bytes, PdfBudget budget) {
            super(bytes);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            if ((++reads & NOW_AND_THEN) == 0) budget.check();
            return super.read();
        }
    }

    private static final class Document extends COSDocument {

        private final ICOSParser parser;
        private final PdfBudget budget;

        Document(ICOSParser parser, PdfBudget budget) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new Stream(parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class Stream extends COSStream {

        private final PdfBudget budget;

        Stream(RandomAccessReadView packed, PdfBudget budget) throws IOException {
            super(null, packed);
            this.budget = budget;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            return new RandomAccessReadBuffer(unpacked());
        }

        /** Unpacked once to be counted, then once more by the library, which alone can make what it returns. */
        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            unpacked();
            return super.createInputStream(options);
        }

        private byte[] unpacked() throws IOException {
            byte[] bytes;
            try (InputStream in = createRawInputStream()) {
                bytes = in.readAllBytes();
            }
            int index = 0;
            for (COSName packing : packings()) {
                if (!PACKINGS.contains(packing)) throw new IOException("packed as a picture: " + packing.getName());
                Counted out = new Counted(budget);
                FilterFactory.INSTANCE.getFilter(packing).decode(new ByteArrayInputStream(bytes), out, this, index++);
                bytes = out.toByteArray();
            }
            countRanges(bytes);
            return bytes;
        }

        /** A table of letters gives meaning to all codes from one to another: few bytes, and memory for each. */
        private void countRanges(byte[] bytes) throws IOException {
            String table = new String(bytes, StandardCharsets.ISO_8859_1);
            for (int at = table.indexOf(RANGES); at >= 0; at = table.indexOf(RANGES, at + 1)) {
                int end = table.indexOf("end", at);
                Matcher range = RANGE.matcher(table).region(at, end < 0 ? table.length() : end);
                while (range.find()) {
                    budget.codes(Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16)));
                }
            }
        }

        private Set<COSName> packings() {
            Set<COSName> packings = new LinkedHashSet<>();
            COSBase named = getFilters();
            if (named instanceof COSName name) packings.add(name);
            if (named instanceof COSArray names) {
                for (int i = 0; i < names.size(); i++) {
                    if (names.getObject(i) instanceof COSName name) packings.add(name);
                }
            }
            return packings;
        }
    }

    private static final class Counted extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PdfBudget budget;

        Counted(PdfBudget budget) {
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            budget.unpacked(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            budget.unpacked(length);
            bytes.write(some, from, length);
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }
}
