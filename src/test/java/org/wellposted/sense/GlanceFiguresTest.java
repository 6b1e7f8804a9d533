package org.wellposted.sense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wellposted.Shipped.WELLPOSTED;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellposted.model.CountrySaid;
import org.wellposted.model.HoursSaid;
import org.wellposted.model.NameSaid;
import org.wellposted.model.Pay;
import org.wellposted.model.Posting;
import org.wellposted.model.Setting;
import org.wellposted.model.Span;
import org.wellposted.read.Drafts;

/**
 * The figures of rules/certainty.yaml by which what a reader sees at a glance is told: each with a draft on either side of it,
 * so that whoever changes one sees what it does. Lines are parted by " / ".
 */
class GlanceFiguresTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pay.alone       | en | Waiter / two long days £300              | £300 sure
            pay.alone       | en | Waiter / two long hot days £300          | £300 unsure
            pay.near        | tr | Garson / maaş her ay 30000               | 30000 sure
            pay.near        | tr | Garson / maaş her ay tam 30000           | none
            pay.least       | en | Waiter / Salary 100                      | 100 sure
            pay.least       | en | Waiter / Salary 99                       | none
            pay.alone-least | it | Cameriere / 1000 - 1200                  | 1000 - 1200 sure
            pay.alone-least | it | Cameriere / 900 - 1200                   | none
            """)
    void pay(String figure, String language, String draft, String seen) {
        Posting posting = read(language, draft);
        assertEquals(
                seen,
                seen(posting.all(Pay.class)
                        .map(pay -> words(posting, pay.span()) + " "
                                + pay.sureness().id())));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            hours.few  | en | Waiter / 24 hours a week      | 24 few
            hours.few  | en | Waiter / 25 hours a week      | 25
            hours.full | it | Cameriere / 37 ore settimanali | 37
            hours.full | it | Cameriere / 38 ore settimanali | 38 full
            hours.most | tr | Garson / haftada 84 saat      | 84 full
            hours.most | tr | Garson / haftada 85 saat      | none
            """)
    void hours(String figure, String language, String draft, String seen) {
        assertEquals(
                seen,
                seen(read(language, draft)
                        .all(HoursSaid.class)
                        .map(said -> said.hours() + (said.few() ? " few" : said.full() ? " full" : ""))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            name.sought | en | We need a very good young bright keen cook       | position | cook likely
            name.sought | en | We need a very good young bright keen local cook | position | none
            """)
    void names(String figure, String language, String draft, String section, String seen) {
        Posting posting = read(language, draft);
        assertEquals(
                seen,
                seen(posting.all(NameSaid.class)
                        .filter(name -> name.section().equals(section))
                        .filter(name -> !name.sureness().id().equals("unsure"))
                        .map(name -> words(posting, name.span()) + " "
                                + name.sureness().id())));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            country.currency   | en | Waiter / £12 an hour, color                                    | GB likely
            country.word       | en | Waiter / a resume                                              | US likely
            country.word       | en | Waiter / You serve at the tables                               | none
            country.place      | en | Waiter / Brighouse / £12 an hour                               | GB sure
            country.phone      | en | Waiter / You serve. +44 1632 960123                            | GB sure
            country.most-words | en | Waiter / £12. color, organization, center, 401k, resume, GED   | US likely
            country.sure       | tr | Garson / Maaş 30000 TL                                         | TR likely
            """)
    void country(String figure, String language, String draft, String seen) {
        assertEquals(
                seen,
                seen(read(language, draft)
                        .all(CountrySaid.class)
                        .map(said -> said.country() + " " + said.sureness().id())));
    }

    private static Posting read(String language, String draft) {
        String text = draft.replace(" / ", "\n") + "\n";
        return WELLPOSTED.understand(Drafts.read("draft.txt", text), Setting.of(language, null));
    }

    private static String words(Posting posting, Span span) {
        return span.cut(posting.draft().text());
    }

    private static String seen(Stream<String> facts) {
        String all = facts.distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }
}
