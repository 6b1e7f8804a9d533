package org.wellposted.read.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.office.Markup;
import org.wellposted.read.office.ZippedParts;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.Refusals;
import org.wellposted.read.words.Signature;
import org.wellposted.read.words.WordCount;

/** OpenDocument text (ISO/IEC 26300), as LibreOffice writes it. */
public final class Odt implements DocumentReader {

    /** The name of the format, for a person. */
    static final String FORMAT = "OpenDocument";

    /** An OpenDocument file says what it is at its very start, not packed, behind the head of the zip's first entry. */
    private static final int TYPE_AT = 30;

    private static final byte[] ANY = "mimetypeapplication/vnd.oasis.opendocument.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public boolean reads(byte[] bytes) {
        return ZippedParts.isZip(bytes) && Signature.isAt(bytes, TYPE_AT, ANY);
    }

    @Override
    public Draft read(String name, byte[] bytes) {
        if (!Signature.isAt(bytes, TYPE_AT + ANY.length, TEXT)) {
            throw new Refused(name, "not-a-document", Map.of());
        }
        ZippedParts parts = ZippedParts.of(name, FORMAT, bytes);
        if (isLocked(name, parts)) throw Refusals.locked(name);
        byte[] content = parts.part("content.xml");
        if (content == null) throw Refusals.damaged(name, FORMAT);
        OdtStyles styles = new OdtStyles();
        OdtBody body = new OdtBody(styles, new WordCount(name));
        byte[] named = parts.part("styles.xml");
        if (named != null) body.read(new Markup(name, FORMAT, named));
        body.read(new Markup(name, FORMAT, content));
        return body.contents().draft(name, id());
    }

    private static boolean isLocked(String name, ZippedParts parts) {
        byte[] manifest = parts.part("META-INF/manifest.xml");
        if (manifest == null) return false;
        Markup markup = new Markup(name, FORMAT, manifest);
        markup.child();
        while (markup.child()) {
            while (markup.child()) {
                if (markup.element().equals("encryption-data")) return true;
                markup.skip();
            }
        }
        return false;
    }
}
