package org.wellposted.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each figure of the group search in rules/certainty.yaml at its boundary: words of which some are answered otherwise once
 * it is a third less, some once it is a third more.
 */
class SearchFiguresTest {

    /** The roles found, an exclamation mark behind one that is exact; and the one surely meant. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            search.least    | addet                     | shop-assistant                           | none
            search.least    | Roma cook                 | cook                                     | cook
            search.exact    | cuo                       | cook                                     | cook
            search.exact    | cuoca                     | cook!                                    | cook
            search.sure     | coca                      | cook                                     | none
            search.sure     | collections specalist     | collections-specialist, ar-specialist    | collections-specialist
            search.ahead    | data analyst cook         | data-analyst, cook, marketing-specialist | data-analyst
            search.ahead    | sales representative cook | sales-representative, cook               | none
            # what somebody is still typing is likely meant, but not said in full
            search.as-begun | aşç                       | cook                                     | cook
            search.as-begun | pizz                      | cook                                     | cook
            search.strange  | warehouse o               | warehouse-operative, delivery-driver     | warehouse-operative
            search.strange  | payroll ma                | payroll-specialist                       | none
            """)
    void search(String figure, String words, String roles, String meant) {
        RoleSearch.Found found = WELLPOSTED.find(words);
        String all = found.all().stream()
                .map(match -> match.role().id() + (match.exact() ? "!" : ""))
                .collect(Collectors.joining(", "));
        assertEquals(roles, all);
        assertEquals(
                meant, found.meant() == null ? "none" : found.meant().role().id());
    }
}
