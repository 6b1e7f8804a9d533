package org.wellposted.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.wellposted.model.Draft;
import org.wellposted.model.Refused;
import org.wellposted.read.words.DocumentReader;
import org.wellposted.read.words.Refusals;
import org.wellposted.read.words.Signature;

/**
 * Files of Office before 2007, and newer ones locked with a password, which are wrapped in the same container. None is
 * read; each is told what to do instead.
 */
final class OldOffice implements DocumentReader {

    private static final byte[] START = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** The names of streams in the container, which tell what it holds. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public boolean reads(byte[] bytes) {
        return Signature.isAt(bytes, 0, START);
    }

    @Override
    public Draft read(String name, byte[] bytes) {
        if (contains(bytes, LOCKED)) throw Refusals.locked(name);
        throw new Refused(name, contains(bytes, WORD) ? "old-word" : "not-a-document", Map.of());
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Signature.isAt(bytes, i, wanted)) return true;
        }
        return false;
    }
}
