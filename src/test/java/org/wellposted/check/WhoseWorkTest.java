package org.wellposted.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Item;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;

/** A line states a duty only if it gives it to the applicant: what is denied, done by others, asked for or taught is none. */
class WhoseWorkTest {

    private static final Map<String, String> HEADS = Map.of(
            "en", "Accounts receivable clerk\n\nDuties:\n- ",
            "it", "Addetto contabilità clienti\n\nMansioni:\n- ",
            "tr", "Alacak muhasebesi elemanı\n\nGörevler:\n- ");

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | payment-reminders | You will not chase late payers but you will post receipts.                | not-applicable
            en | post-receipts     | You will not chase late payers but you will post receipts.                | present
            en | payment-reminders | Chasing late payers is not part of the job.                               | not-applicable
            en | post-receipts     | No cash posting or remittance matching                                    | not-applicable
            en | generate-invoices | Our accountant sends the invoices; you post customer payments.            | not-applicable
            en | post-receipts     | Our accountant sends the invoices; you post customer payments.            | present
            en | generate-invoices | Invoices are handled by our shared service centre.                        | missing
            en | generate-invoices | Not only prepare invoices but also post payments                          | present
            en | collect-overdue   | Experience in invoicing and credit control                                | check
            en | generate-invoices | We will teach you how to prepare invoices.                                | check
            en | generate-invoices | Prepare invoices no later than the fifth of the month                     | present
            it | payment-reminders | Non dovrai sollecitare i clienti morosi, ma registrerai gli incassi.      | not-applicable
            it | post-receipts     | Non dovrai sollecitare i clienti morosi, ma registrerai gli incassi.      | present
            it | payment-reminders | I solleciti ai clienti sono a cura della collega, tu prepari le fatture.  | not-applicable
            it | generate-invoices | I solleciti ai clienti sono a cura della collega, tu prepari le fatture.  | present
            it | payment-reminders | Nessun sollecito ai clienti                                               | not-applicable
            it | collect-overdue   | Esperienza in fatturazione e recupero crediti                             | check
            it | generate-invoices | Non solo emettere fatture, ma anche registrare gli incassi                | present
            tr | payment-reminders | Geciken ödemeler için müşterileri aramayacaksınız, tahsilatları kaydedeceksiniz. | not-applicable
            tr | post-receipts     | Geciken ödemeler için müşterileri aramayacaksınız, tahsilatları kaydedeceksiniz. | present
            tr | generate-invoices | Faturaları mali müşavirimiz düzenler, siz tahsilatları kaydedersiniz.     | not-applicable
            tr | post-receipts     | Faturaları mali müşavirimiz düzenler, siz tahsilatları kaydedersiniz.     | present
            tr | generate-invoices | Fatura düzenleme bu işin kapsamı dışındadır.                              | not-applicable
            tr | post-receipts     | Tahsilatları kaydetmek                                                    | present
            """)
    void whose(String language, String item, String line, String status) {
        Item told = WELLPOSTED
                .check(Drafts.read("draft.md", HEADS.get(language) + line + "\n"), Setting.of(language, "ar-clerk"))
                .checklist()
                .stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
        assertEquals(status, told.status().id());
    }
}
