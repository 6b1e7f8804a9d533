package org.wellposted.knowledge;

import java.util.List;
import org.wellposted.model.Need;

/**
 * A section that every posting should hold, whatever its role.
 *
 * @param icons pictures that stand for it in the headings of job boards
 * @param particular whether "Label: value" on one line states it without opening a stretch, as of hours or a deadline
 * @param brief whether it takes a line or two, so that what follows without a word of it is something else
 */
public record SectionNeed(
        String id, String kind, Need need, String source, List<String> icons, boolean particular, boolean brief) {

    public SectionNeed {
        icons = List.copyOf(icons);
    }
}
