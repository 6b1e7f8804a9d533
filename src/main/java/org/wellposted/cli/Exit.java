package org.wellposted.cli;

/** What the program's end says to whoever called it. */
final class Exit {

    /** Nothing found at or above the bar that was set. */
    static final int CLEAN = 0;
    /** Something found. */
    static final int FOUND = 1;
    /** It could not do all that was asked. */
    static final int FAILED = 2;

    private Exit() {}
}
