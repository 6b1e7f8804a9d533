package org.wellposted.read.words;

/** The bytes by which a format is told. */
public final class Signature {

    private Signature() {}

    /** Whether the bytes from this one on begin with a signature; false where there are too few. */
    public static boolean isAt(byte[] bytes, int from, byte[] signature) {
        if (from + signature.length > bytes.length) return false;
        for (int i = 0; i < signature.length; i++) {
            if (bytes[from + i] != signature[i]) return false;
        }
        return true;
    }
}
