package org.wellposted.read.words;

/** What is larger than a posting ever is. */
public final class Limits {

    /** A file of more bytes is not even read: pictures and scripts may be large, a posting is not. */
    public static final int FILE = 20_000_000;

    /** A posting is a page or two; what is longer than this many UTF-16 units is something else. */
    public static final int WORDS = 200_000;

    /** Text with marks in it, as of a page saved with its pictures, may be so many times longer than its words. */
    public static final int MARKS = 100;

    private Limits() {}
}
