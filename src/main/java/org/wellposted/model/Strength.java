package org.wellposted.model;

/** How clearly words say something. */
public enum Strength {

    /** They say it. */
    STATED,

    /** They only touch on it, but stand for themselves: a whole line, or one piece of an enumeration. */
    ALONE,

    /** They only touch on it: a person should look. */
    TOUCHED,

    /** A word of it that few other concepts have: it may be said in words that nobody knew. */
    HINTED
}
