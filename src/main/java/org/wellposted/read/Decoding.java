package org.wellposted.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.wellposted.model.Refused;

/** From bytes to text: UTF-8, with or without a byte order mark. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused(name, "wrong-encoding", Map.of());
        }
    }
}
