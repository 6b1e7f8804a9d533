package org.wellposted.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.knowledge.Role.RoleNeed;
import org.wellposted.model.Need;
import org.wellposted.model.Said;

/** How much a role's posting needs an item: what real postings say, and how far its source goes. */
class RequirementsTest {

    private static final Requirements REQUIREMENTS = new Requirements(WELLPOSTED.knowledge());

    /** Half of the postings require, three in ten recommend; what is stated in part counts half; eight at least. */
    @ParameterizedTest
    @CsvSource({
        "onet-tasks,        optional, 10, 5, 0, required",
        "onet-tasks,        optional, 10, 4, 2, required",
        "onet-tasks,        required, 10, 4, 1, recommended",
        "onet-tasks,        required, 10, 3, 0, recommended",
        "onet-tasks,        required, 10, 2, 1, optional",
        "onet-tasks,        required, 8,  8, 0, required",
        "onet-tasks,        required, 7,  7, 0, recommended",
        "onet-tasks,        required, 0,  0, 0, optional",
        "common-practice,   optional, 10, 9, 0, recommended",
        "seed-ar-templates, required, 10, 0, 0, required",
        "seed-ar-article,   optional, 10, 9, 0, optional",
        "gdpr-13,           required, 10, 0, 0, required"
    })
    void real(String source, String asked, int postings, int stated, int partly, String need) {
        RoleNeed one = new RoleNeed(
                "answer-phone", "duty", Need.of(asked), source, new Said(postings, stated, partly), Map.of());
        assertEquals(Need.of(need), REQUIREMENTS.need(one, "en"));
    }

    @Test
    void aLanguageThatDiffersHasItsOwnCount() {
        RoleNeed one = new RoleNeed(
                "driving-licence",
                "qualification",
                Need.OPTIONAL,
                "onet-tasks",
                new Said(20, 2, 0),
                Map.of("tr", new Said(10, 9, 0)));
        assertEquals(Need.OPTIONAL, REQUIREMENTS.need(one, "en"));
        assertEquals(Need.REQUIRED, REQUIREMENTS.need(one, "tr"));
        assertEquals(9, one.said("tr").stated());
    }

    @Test
    void whatWasNotCountedIsNeededAsItsSourceAsks() {
        RoleNeed one = new RoleNeed("answer-phone", "duty", Need.RECOMMENDED, "onet-tasks", null, Map.of());
        assertEquals(Need.RECOMMENDED, REQUIREMENTS.need(one, "en"));
    }

    /** Each role's duties and what it asks of the person were counted, but of the roles of the templates, which decide. */
    @Test
    void everyRoleWasCounted() {
        List<String> templates = WELLPOSTED.knowledge().sets().stream()
                .flatMap(set -> set.roles().stream())
                .toList();
        List<String> uncounted = WELLPOSTED.roles().stream()
                .filter(role -> !templates.contains(role.id()))
                .flatMap(role -> role.needs().stream()
                        .filter(need -> List.of("duty", "skill", "tool", "qualification")
                                .contains(need.kind()))
                        .filter(need -> need.said() == null
                                && !WELLPOSTED
                                        .knowledge()
                                        .sources()
                                        .get(need.source())
                                        .decides())
                        .map(need -> role.id() + ": " + need.concept()))
                .toList();
        assertTrue(uncounted.isEmpty(), uncounted.toString());
    }
}
