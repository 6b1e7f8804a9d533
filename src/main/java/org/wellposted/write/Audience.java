package org.wellposted.write;

import org.wellposted.model.Severity;

/**
 * Whom a run is written for.
 *
 * @param wording the language they read
 * @param bar the least grave finding that keeps a posting from being ready
 * @param colours whether what they look at shows colours
 * @param text whether they want each draft's words beside what was found in them
 * @param all whether they want all that was found, ideas too, not only what is advised
 * @param checklist whether they want the whole checklist
 */
public record Audience(Wording wording, Severity bar, boolean colours, boolean text, boolean all, boolean checklist) {

    /** Somebody who looks at one report where it is shown, not in a terminal. */
    public static Audience reading(Wording wording) {
        return new Audience(wording, Severity.MUST, false, false, false, false);
    }
}
