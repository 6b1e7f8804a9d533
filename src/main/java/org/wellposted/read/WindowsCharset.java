package org.wellposted.read;

import java.nio.charset.Charset;

/**
 * Tells the eight-bit encoding of Western Europe from the Turkish one. They differ in six bytes only, which are letters
 * that Turkish cannot do without in the one, and such as neither English nor Italian has in the other. Those of ISO are
 * the same but for what is no letter.
 */
final class WindowsCharset {

    /** Ğ İ Ş ğ ı ş in Turkish, Ð Ý Þ ð ý þ in Icelandic. */
    private static final String TURKISH = "\u00D0\u00DD\u00DE\u00F0\u00FD\u00FE";

    private WindowsCharset() {}

    static Charset of(byte[] bytes) {
        for (byte b : bytes) {
            if (TURKISH.indexOf(b & 0xFF) >= 0) return Charset.forName("windows-1254");
        }
        return Charset.forName("windows-1252");
    }
}
