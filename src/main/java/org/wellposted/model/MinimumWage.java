package org.wellposted.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the law of a country lets be paid at the least.
 *
 * @param country an ISO 3166-1 code
 * @param amount gross, for adults
 * @param currency an ISO 4217 code
 * @param period year, month, week, day, hour
 * @param since the day from which on it holds
 * @param source the id of the source
 */
public record MinimumWage(
        String country, BigDecimal amount, String currency, String period, LocalDate since, String source) {}
