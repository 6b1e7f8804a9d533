package org.wellposted.knowledge;

import java.util.List;

/**
 * A section that a posting may hold, whatever its role.
 *
 * @param kind section or statement
 * @param icons pictures that stand for it in the headings of job boards
 * @param particular whether "Label: value" on one line states it without opening a stretch, as of hours or a deadline
 * @param brief whether it takes a line or two, so that what follows without a word of it is something else
 */
public record SectionKind(String id, String kind, List<String> icons, boolean particular, boolean brief) {

    public SectionKind {
        icons = List.copyOf(icons);
    }
}
