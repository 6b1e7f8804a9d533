package org.wellposted.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wellposted.model.MinimumWage;

/**
 * What is known of a country.
 *
 * @param id an ISO 3166-1 code
 * @param currencies those that tell of it, ISO 4217 codes
 * @param phones how its telephone numbers begin
 * @param grounds what a statement of equal opportunity should name there; none where it is as everywhere
 * @param groundsSource who says so, or null
 * @param minimumWage or null
 */
public record Country(
        String id,
        List<String> currencies,
        List<String> phones,
        List<String> grounds,
        String groundsSource,
        MinimumWage minimumWage) {

    public Country {
        currencies = OrEmpty.list(currencies);
        phones = OrEmpty.list(phones);
        grounds = OrEmpty.list(grounds);
    }

    void write(DataOutputStream out) throws IOException {
        Fields.text(out, id);
        Fields.words(out, currencies);
        Fields.words(out, phones);
        Fields.words(out, grounds);
        Fields.text(out, groundsSource);
        out.writeBoolean(minimumWage != null);
        if (minimumWage == null) return;
        Fields.texts(
                out,
                minimumWage.amount().toPlainString(),
                minimumWage.currency(),
                minimumWage.period(),
                minimumWage.since().toString(),
                minimumWage.source());
    }

    static Country read(DataInputStream in) throws IOException {
        String id = Fields.text(in);
        return new Country(
                id,
                Fields.words(in),
                Fields.words(in),
                Fields.words(in),
                Fields.text(in),
                in.readBoolean() ? wage(id, in) : null);
    }

    private static MinimumWage wage(String id, DataInputStream in) throws IOException {
        return new MinimumWage(
                id,
                new BigDecimal(Fields.text(in)),
                Fields.text(in),
                Fields.text(in),
                LocalDate.parse(Fields.text(in)),
                Fields.text(in));
    }
}
