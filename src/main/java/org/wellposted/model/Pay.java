package org.wellposted.model;

import java.math.BigDecimal;

/**
 * A sum or a range offered.
 *
 * @param low the lowest sum, equal to {@code high} where one sum is named
 * @param currency an ISO 4217 code, or null where none is written
 * @param period year, month, week, day, hour, or null
 * @param basis gross or net, or null where neither is said
 * @param sureness how sure it is that this is the pay
 */
public record Pay(
        Span span, BigDecimal low, BigDecimal high, String currency, String period, String basis, Sureness sureness)
        implements Fact {}
