package org.wellposted.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Limits;
import org.wellposted.read.words.Refusals;
import org.wellposted.read.words.Signature;

/**
 * The XML parts of a document that is a zip, in memory: nothing is unpacked to files, so names of entries do no harm.
 * What a small zip can blow up to is bounded.
 */
public final class ZippedParts {

    private static final int MOST_ENTRIES = 5_000;

    /** Pictures are not kept, but unpacking past them takes time. */
    private static final long MOST_BYTES = 10L * Limits.FILE;

    private static final byte[] START = {'P', 'K', 3, 4};
    private static final byte[] EMPTY = {'P', 'K', 5, 6};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Map<String, byte[]> parts;

    private ZippedParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Whether they begin as a zip does, broken though it may be. */
    public static boolean isZip(byte[] bytes) {
        return Signature.isAt(bytes, 0, START) || Signature.isAt(bytes, 0, EMPTY);
    }

    /**
     * @param format the name of the format, for a person
     * @throws Refused if the zip is broken, locked or too large
     */
    public static ZippedParts of(String name, String format, byte[] bytes) {
        if (!hasEnd(bytes)) throw Refusals.damaged(name, format);
        Map<String, byte[]> parts = new HashMap<>();
        long all = 0;
        int kept = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) throw Refusals.tooLarge(name);
                String part = key(entry.getName());
                boolean wanted = part.endsWith(".xml") || part.endsWith(".rels");
                ByteArrayOutputStream xml = wanted ? new ByteArrayOutputStream() : null;
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    all += n;
                    if (xml != null) {
                        kept += n;
                        xml.write(buffer, 0, n);
                    }
                    if (all > MOST_BYTES) throw Refusals.tooLarge(name);
                    if (kept > Limits.WORDS * Limits.MARKS) throw Refusals.tooLong(name);
                }
                if (xml != null) parts.putIfAbsent(part, xml.toByteArray());
            }
        } catch (ZipException e) {
            boolean locked = e.getMessage() != null && e.getMessage().contains("encrypted");
            throw locked ? Refusals.locked(name) : Refusals.damaged(name, format);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.damaged(name, format);
        }
        return new ZippedParts(parts);
    }

    /** @return null if there is none */
    public byte[] part(String path) {
        return parts.get(key(path));
    }

    /** A zip that was cut short lacks its end, though the parts before it can be read. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - END_SIZE; i >= 0 && i >= bytes.length - END_SIZE - LONGEST_COMMENT; i--) {
            if (Signature.isAt(bytes, i, END)) return true;
        }
        return false;
    }

    /** Names of parts tell no case, and some programs write them as paths of Windows. */
    private static String key(String path) {
        String slashed = path.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }
}
