package org.wellposted.read;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.data.JobJson;
import org.wellposted.read.data.PagePostings;
import org.wellposted.read.data.Prose;
import org.wellposted.read.docx.Docx;
import org.wellposted.read.html.Html;
import org.wellposted.read.html.HtmlFragment;
import org.wellposted.read.markdown.Markdown;
import org.wellposted.read.odt.Odt;
import org.wellposted.read.pdf.Pdf;
import org.wellposted.read.plain.PlainText;
import org.wellposted.read.rtf.Rtf;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Reader;
import org.wellposted.read.words.Refusals;

/** Reads drafts of every format. Begin here. */
public final class Drafts {

    /** What is larger than this many bytes is not even read. */
    public static final int LIMIT = Limits.FILE;

    /** No posting is longer than this many UTF-16 units. */
    public static final int LONGEST = Limits.WORDS;

    /** The first that says it reads a file reads it; what none reads is text. */
    private static final List<DocumentReader> DOCUMENTS =
            List.of(new Odt(), new Docx(), new Rtf(), new OldOffice(), new Pdf());

    private static final Reader MARKDOWN = new Markdown();
    private static final Reader PLAIN = new PlainText();
    private static final Prose IN_JSON = new JobText(MARKDOWN, PLAIN);
    private static final Html HTML = new Html(new PagePostings(IN_JSON));

    /**
     * The first that says it reads a draft reads it; plain text reads everything. Markdown may hold tags, so it stands
     * behind pages that say what they are, and before parts of a page, which only their tags tell.
     */
    private static final List<Reader> READERS =
            List.of(new JobJson(IN_JSON), HTML, MARKDOWN, new HtmlFragment(HTML), PLAIN);

    private Drafts() {}

    /**
     * @param name the path as given, "-" for standard input
     * @throws Refused if the bytes are too many or no text, or break the rules of their format
     */
    public static Draft read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) throw tooLarge(name);
        for (DocumentReader reader : DOCUMENTS) {
            if (reader.reads(bytes)) return reader.read(name, bytes);
        }
        return read(name, Decoding.decode(name, bytes));
    }

    /**
     * @param text the draft, decoded; spans of the draft will point into it, or be placed in it by {@link Draft#place}
     * @throws Refused as {@link #read(String, byte[])} does
     */
    public static Draft read(String name, String text) {
        if (text.length() > LONGEST * Limits.MARKS) throw Refusals.tooLong(name);
        if (text.indexOf('\0') >= 0) throw new Refused(name, "not-a-text", Map.of());
        if (text.isBlank()) throw Refusals.empty(name);
        return READERS.stream()
                .filter(reader -> reader.reads(name, text))
                .findFirst()
                .orElseThrow()
                .read(name, text);
    }

    /** What a caller says of a draft that it did not even load. */
    public static Refused tooLarge(String name) {
        return Refusals.tooLarge(name);
    }
}
