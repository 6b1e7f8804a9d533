package org.wellposted.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for a role as they call it. */
class RoleSearchTest {

    private final RoleSearch search = new RoleSearch(
            WELLPOSTED.knowledge(), SearchCuts.of(WELLPOSTED.knowledge().certainty()));

    @ParameterizedTest
    @CsvSource({
        "ar-clerk, ar-clerk",
        "Accounts Receivable Clerk, ar-clerk",
        "addetta alla contabilità clienti, ar-clerk",
        "addetto alla contabilita clienti, ar-clerk",
        "billing specialist, billing-specialist",
        "TAHSİLAT UZMANI, collections-specialist",
        "tahsilat uzmani, collections-specialist",
    })
    void aNameInAnyLanguage(String words, String role) {
        RoleSearch.Match match = search.find(words).all().get(0);
        assertEquals(role, match.role().id());
        assertTrue(match.exact(), match.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "acounts receivabel clerk, ar-clerk",
        "colections specialist, collections-specialist",
        "biling specialist, billing-specialist",
        "ar-clark, ar-clerk",
    })
    void aNameMisspelt(String words, String role) {
        RoleSearch.Match match = search.find(words).all().get(0);
        assertEquals(role, match.role().id());
        assertFalse(match.exact(), match.toString());
    }

    @Test
    void aFieldOfWorkAloneMeansItsJob() {
        RoleSearch.Match payroll = search.find("payroll").exact();
        assertEquals("payroll-specialist", payroll.role().id());
        RoleSearch.Match payables = search.find("accounts payable").exact();
        assertEquals("accounts-payable-clerk", payables.role().id());
        assertEquals("en", payables.language());
        assertNull(search.find("accounts payable manager").meant());
    }

    @Test
    void nothingLikeAnyRole() {
        assertEquals(List.of(), search.find("giardiniere").all());
        assertEquals(List.of(), search.find("  ").all());
    }
}
