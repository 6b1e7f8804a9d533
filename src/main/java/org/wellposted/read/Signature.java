package org.wellposted.read;

/** The bytes by which a format is told. */
final class Signature {

    private Signature() {}

    static boolean isAt(byte[] bytes, int from, byte[] signature) {
        if (from + signature.length > bytes.length) return false;
        for (int i = 0; i < signature.length; i++) {
            if (bytes[from + i] != signature[i]) return false;
        }
        return true;
    }
}
