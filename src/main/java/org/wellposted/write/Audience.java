package org.wellposted.write;

import org.wellposted.model.Severity;

/**
 * Whom a run is written for.
 *
 * @param wording the language they read
 * @param bar the least grave finding that keeps a posting from being ready
 * @param colours whether what they look at shows colours
 * @param text whether they want each draft's words beside what was found in them
 * @param all whether they want every sentence to add, not only the foremost
 */
public record Audience(Wording wording, Severity bar, boolean colours, boolean text, boolean all) {}
