package org.wellposted.mend;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wellposted.Shipped.WELLPOSTED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/** The figure of the group placement in rules/certainty.yaml at its boundary. */
class PlacementTest {

    /** Benefits stand in two lines under no heading. Among so many headings the first may be there by mistake. */
    @ParameterizedTest(name = "placement.headings: behind {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Free lunch and a pension.  | ''
            Paid holidays and a bonus. | How to apply
            """)
    void headings(String behind, String third) {
        String draft = """
                Accounts receivable clerk

                Responsibilities

                - Issue customer invoices

                Free lunch and a pension.

                Requirements

                - Previous experience

                %sSend your CV to jobs@harbour.example.

                Paid holidays and a bonus.
                """.formatted(third.isEmpty() ? "" : third + "\n\n");
        String mended = WELLPOSTED.mendAll(WELLPOSTED.check(Drafts.read("draft.txt", draft), Setting.of("en", null)));
        String offered = "\n\n- Opportunities for training and professional development.\n";
        assertTrue(mended.contains(behind + offered), mended);
    }
}
