package org.wellposted.read.pdf;

import java.nio.charset.StandardCharsets;
import org.wellposted.model.Draft;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.Extract;

/** PDF: letters at places on pages, from which lines, paragraphs and lists are put together again. */
public final class Pdf implements DocumentReader {

    private static final String MAGIC = "%PDF-";

    /** Mail and scanners set lines of their own before a file; readers of PDF look no further than this. */
    private static final int MAGIC_WITHIN = 1024;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean reads(byte[] bytes) {
        byte[] magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(bytes.length, MAGIC_WITHIN) - magic.length;
        for (int i = 0; i <= last; i++) {
            int same = 0;
            while (same < magic.length && bytes[i + same] == magic[same]) same++;
            if (same == magic.length) return true;
        }
        return false;
    }

    @Override
    public Draft read(String name, byte[] bytes) {
        Extract extract = new Extract();
        PdfLayout.write(PdfFile.pages(name, bytes), extract);
        if (extract.isBlank()) throw PdfFile.wordless(name, bytes);
        return extract.draft(name, id());
    }
}
