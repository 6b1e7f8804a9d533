package org.wellposted.read.rtf;

import java.nio.charset.StandardCharsets;
import org.wellposted.model.Draft;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.Signature;

/**
 * Rich Text Format, up to its last version, 1.9.1 of 2008. Read by ourselves: of the libraries that read it in Java,
 * none that is kept up tells headings and tables, and the one made for the purpose takes as much memory as a file asks
 * for.
 */
public final class Rtf implements DocumentReader {

    /** The name of the format, for a person. */
    static final String FORMAT = "RTF";

    private static final byte[] START = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public boolean reads(byte[] bytes) {
        return Signature.isAt(bytes, 0, START);
    }

    @Override
    public Draft read(String name, byte[] bytes) {
        RtfBody body = new RtfBody(name);
        body.read(new RtfTokens(bytes));
        return body.contents().draft(name, id());
    }
}
