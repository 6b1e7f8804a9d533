package org.wellposted.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.Need;
import org.wellposted.model.RoleReading;
import org.wellposted.model.Setting;
import org.wellposted.model.Sureness;
import org.wellposted.read.Drafts;

/**
 * From where on a role is told: at each threshold of rules/certainty.yaml a draft that just reaches it and one that just
 * does not. The drafts hold so many of a role's required duties, in the words that we suggest ourselves.
 */
class RoleTellerTest {

    @ParameterizedTest(name = "{0}: {1} duties of {2}")
    @CsvSource({
        // without a title: fewest-duties
        "untitled, 4, accountant, accountant",
        "untitled, 3, accountant,",
        // share
        "untitled, 4, accounts-payable-clerk, accounts-payable-clerk",
        "untitled, 7, ar-clerk, ar-clerk",
        "untitled, 5, ar-clerk,",
        "untitled, 6, ar-specialist,",
        // against a title that names another job: fewest-against
        "another, 5, accountant, accountant",
        "another, 4, accountant,",
        // share-against
        "another, 7, billing-specialist, billing-specialist",
        "another, 8, ar-clerk,",
        // where the text names the role too: fewest-named, share-named
        "named, 2, accounts-payable-clerk, accounts-payable-clerk",
        "named, 5, ar-clerk, ar-clerk",
        "named, 4, ar-clerk,",
        // two jobs in the title, the first an accountant: less-in-title
        "second, 3, cook, cook",
        "second, 2, cook, accountant",
    })
    void aRoleIsToldFromItsThresholdOn(String where, int duties, String role, String told) {
        String name = WELLPOSTED.knowledge().roles().get(role).titleIn("en");
        String tasks = "Tasks:\n" + duties(role, duties);
        String draft = switch (where) {
            case "untitled" -> tasks;
            case "another" -> "Happiness hero\n\n" + tasks;
            case "named" ->
                "Happiness hero\n\n" + tasks + "\nOur " + name.toLowerCase(Locale.ROOT) + " will show you the ropes.\n";
            case "second" -> "Accountant / " + name + "\n\n" + tasks;
            default -> throw new IllegalArgumentException(where);
        };
        assertEquals(told, told(draft));
    }

    /** Between two roles that share duties: how far ahead one must be, and what its name in the text adds. */
    @ParameterizedTest(name = "{0}: {2} duties of {1}, {4} of {3}")
    @CsvSource({
        // ahead, in-text
        "shown, accountant, 5, ar-specialist, 8, accountant",
        "shown, ar-clerk, 5, ar-specialist, 8,",
        "shown, ar-clerk, 8, billing-specialist, 8,",
        "shown, accounts-payable-clerk, 5, bookkeeper, 5,",
        // sought
        "sought, ar-clerk, 5, bookkeeper, 5, ar-clerk",
    })
    void ofTwoRolesTheOneAheadIsTold(String how, String one, int some, String other, int more, String told) {
        String tasks = "Tasks:\n"
                + Stream.concat(duties(one, some).lines(), duties(other, more).lines())
                        .distinct()
                        .collect(Collectors.joining("\n", "", "\n"));
        String name = WELLPOSTED.knowledge().roles().get(one).titleIn("en").toLowerCase(Locale.ROOT);
        String draft = how.equals("shown")
                ? tasks + "\nOur " + name + " will show you the ropes.\n"
                : "Happiness hero\n\n" + tasks + "\nWe are looking for a " + name + ".\n";
        assertEquals(told, told(draft));
    }

    /** How sure it is: a name in full, a name many jobs go by, a job that is another's or only spoken of. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Bookkeeper / Keep the books.                                                   | bookkeeper sure
            en | Technology Assistant (Help Desk) / Answer tickets.                             | it-support-technician likely
            it | Impiegata amministrativa / Tenuta della contabilità, registrazione fatture, liquidazione IVA e F24, riconciliazioni bancarie. | bookkeeper likely office-administrator
            en | Project Manager / You will work with content specialists and data analysts.    | none unsure
            tr | İş Analisti / Bilgisayar Mühendisliği mezunu, iş süreçlerini analiz eden       | none unsure
            en | Database Administrator / Back up the servers.                                  | none unsure
            en | Here is who we need. / The receptionist greets our visitors all day. Be kind.     | receptionist sure
            it | Cercasi cuoco per la stagione.                                                 | cook sure
            """)
    void saysHowSureItIs(String language, String draft, String seen) {
        String text = draft.replace(" / ", "\n\n") + "\n";
        RoleReading role = WELLPOSTED
                .understand(Drafts.read("draft.txt", text), Setting.of(language, null))
                .role();
        String told = (role.role() == null ? "none" : role.role()) + " "
                + role.sureness().id();
        boolean other = role.sureness() == Sureness.LIKELY && role.runnerUp() != null;
        assertEquals(seen, other ? told + " " + role.runnerUp() : told);
    }

    private static String duties(String role, int count) {
        return WELLPOSTED.knowledge().roles().get(role).needs().stream()
                .filter(need -> need.kind().equals("duty") && need.asked() == Need.REQUIRED)
                .limit(count)
                .map(need -> "- " + WELLPOSTED.knowledge().language("en").sentence(need.concept()) + "\n")
                .collect(Collectors.joining());
    }

    private static String told(String draft) {
        return WELLPOSTED
                .understand(Drafts.read("draft.txt", draft), Setting.of("en", null))
                .role()
                .role();
    }
}
