package org.wellposted.model;

import java.util.Locale;

/** How certain a reading is. Rules grow quieter with it. */
public enum Sureness {
    SURE,
    LIKELY,
    /** It may be that, or something else: a person should say. */
    UNSURE;

    /** The word used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
