package org.wellposted.read.docx;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.office.Contents;
import org.wellposted.read.office.ZippedParts;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.WordCount;

/**
 * Word (Office Open XML, ISO/IEC 29500, transitional and strict). Read with what Java itself has: a library for it
 * would cost a cold start half a second more. It takes any zip, and refuses those that hold no Word document.
 */
public final class Docx implements DocumentReader {

    /** The name of the format, for a person. */
    static final String FORMAT = "Word";

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean reads(byte[] bytes) {
        return ZippedParts.isZip(bytes);
    }

    @Override
    public Draft read(String name, byte[] bytes) {
        ZippedParts parts = ZippedParts.of(name, FORMAT, bytes);
        DocxPart document = DocxPart.document(name, parts);
        if (document == null) throw new Refused(name, "not-a-document", Map.of());
        DocxBody body = new DocxBody(document.styles(), document.numbering(), new WordCount(name));
        Contents contents = new Contents();
        contents.body().addAll(body.read(document.markup()));
        for (String notes : List.of("footnotes", "endnotes")) {
            DocxPart part = document.ofType(notes);
            if (part != null) contents.notes().addAll(body.another(false).read(part.markup()));
        }
        for (DocxPart part : document.related(body.margins())) {
            contents.margins().addAll(body.another(true).read(part.markup()));
        }
        return contents.draft(name, id());
    }
}
