package org.wellposted.read.words;

import org.wellposted.model.Draft;

/**
 * Reads one format whose files are not text: takes the words out of it. What is heavy loads in {@link #read}, not before:
 * most drafts are text.
 */
public interface DocumentReader {

    /** The id that {@link Draft#format()} carries. */
    String id();

    /** Whether these bytes are in this format, by what they hold, not by a file's name. */
    boolean reads(byte[] bytes);

    /** @throws org.wellposted.model.Refused if the bytes break the format's rules, are locked, or hold no words */
    Draft read(String name, byte[] bytes);
}
