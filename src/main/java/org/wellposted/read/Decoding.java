package org.wellposted.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.wellposted.model.Refused;

/**
 * From bytes to text. What is valid UTF-8 is UTF-8; else the encoding is told by what the bytes would mean in it, of those
 * in which the languages we read were written before.
 */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char LOST = '\uFFFD';

    /** So much of a file tells whether every second byte is zero. */
    private static final int SAMPLE = 4096;

    /** What text has below a space; the last ended files of old. */
    private static final String WHITE = "\t\n\r\f\u000B\u001A";

    private Decoding() {}

    /** @throws Refused if the bytes are no text, or in no encoding that we know */
    static String decode(String name, byte[] bytes) {
        Charset wide = wide(bytes);
        String text = decoded(bytes, wide == null ? StandardCharsets.UTF_8 : wide, CodingErrorAction.REPORT);
        if (text == null || wide != null) {
            if (text == null && wide == null) text = narrow(bytes);
            String seen = text == null ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
            if (!isText(seen)) throw new Refused(name, "not-a-text", Map.of());
            if (text == null) throw new Refused(name, "wrong-encoding", Map.of());
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Not UTF-8, or not all of it; null if it is nothing that we know. */
    private static String narrow(byte[] bytes) {
        Charset named = NamedCharset.of(bytes);
        String text = named == null ? null : decoded(bytes, named, CodingErrorAction.REPORT);
        if (text != null) return text;
        String mended = decoded(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPLACE);
        if (isMostlyWhole(mended)) return mended;
        return decoded(bytes, WindowsCharset.of(bytes), CodingErrorAction.REPORT);
    }

    /** Whether more letters outside ASCII are whole than lost: by chance hardly any is. */
    private static boolean isMostlyWhole(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LOST) balance--;
            else if (c >= 0x80) balance++;
        }
        return balance > 0;
    }

    /** UTF-16 by its byte order mark, or by the zeros that letters of the West have in it; else null. */
    private static Charset wide(byte[] bytes) {
        if (bytes.length < 2) return null;
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
        int even = 0;
        int odd = 0;
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) even++;
            if (bytes[2 * i + 1] == 0) odd++;
        }
        // some letters of Turkish have no zero
        if (even == 0 && odd > pairs / 2) return StandardCharsets.UTF_16LE;
        if (odd == 0 && even > pairs / 2) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && WHITE.indexOf(c) < 0);
    }

    /** Null if the bytes break the rules of the encoding and that is to be reported. */
    private static String decoded(byte[] bytes, Charset charset, CodingErrorAction action) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(action)
                    .onUnmappableCharacter(action)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
