/**
 * In come lines with their words, then their sections. Out go mentions: which concepts a line states or touches on, how much
 * it asks for them, and who recognised it, behind the one interface {@link org.wellposted.line.Matcher}. What a mention
 * means for the checklist does not belong here: rules conclude it.
 */
package org.wellposted.line;
