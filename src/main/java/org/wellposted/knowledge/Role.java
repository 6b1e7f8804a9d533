package org.wellposted.knowledge;

import java.util.List;
import java.util.Map;
import org.wellposted.model.Need;
import org.wellposted.model.OverAsked;
import org.wellposted.model.Said;

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

    /**
     * One concept that a posting for the role may state.
     *
     * @param asked how much its source asks for it
     * @param said how many real postings of the role state it, or null where that was not counted
     * @param saidIn the same of those in one language, by its id, where they differ from the rest
     */
    public record RoleNeed(
            String concept, String kind, Need asked, String source, Said said, Map<String, Said> saidIn) {

        public RoleNeed {
            saidIn = Map.copyOf(saidIn);
        }

        /** How many of those in a language; of all where these do not differ. */
        public Said said(String language) {
            return saidIn.getOrDefault(language, said);
        }
    }
}
