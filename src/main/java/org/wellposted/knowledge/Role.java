package org.wellposted.knowledge;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;

/**
 * What a posting hires for.
 *
 * @param codes taxonomy (onet, isco, esco) to its codes
 * @param note what a reader of the codes should know, or null
 * @param title how the job is called where we write it, by language
 * @param needs what its posting should hold, by kind, the most typical first
 * @param overAsked what its postings often demand without need
 */
public record Role(
        String id,
        Map<String, List<String>> codes,
        String note,
        Map<String, String> title,
        List<RoleNeed> needs,
        List<OverAsked> overAsked) {

    /** How the job is called in a language; the id itself where that has no name for it. */
    public String titleIn(String language) {
        return title.getOrDefault(language, id);
    }

    /** One concept that a posting for the role should state. */
    public record RoleNeed(String concept, String kind, Need need, String source) {}
}
