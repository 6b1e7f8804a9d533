package org.wellposted.read.words;

import org.wellposted.model.Draft;

/** Reads one format that is text: finds the words and their layout in it, each at its place. */
public interface Reader {

    /** The id that {@link Draft#format()} carries. */
    String id();

    /** Whether a draft of this name and text is in this format. */
    boolean reads(String name, String text);

    /** @throws org.wellposted.model.Refused if the text breaks the format's rules */
    Draft read(String name, String text);
}
