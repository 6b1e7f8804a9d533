package org.wellposted.find;

import java.math.BigDecimal;
import org.wellposted.model.Span;

/**
 * A sum of money, or a number that may be one, or a range of them.
 *
 * @param low equal to {@code high} where one sum is written
 * @param currency an ISO 4217 code, or null where none is written
 * @param scaled whether thousands are meant: "27k"
 * @param marked whether a mark parts its thousands or its cents: "28,500", "12.50"
 * @param range whether two are written
 * @param plain whether it may be a sum at all without a currency: no year, no telephone number, no date, no percentage
 * @param unit letters written right behind it that are no currency ("ph"), or null
 */
record Sum(
        Span span,
        BigDecimal low,
        BigDecimal high,
        String currency,
        boolean scaled,
        boolean marked,
        boolean range,
        boolean plain,
        String unit) {

    boolean isMoney() {
        return currency != null || scaled;
    }

    /** This and a second one as a range; what only one of them says, both mean. */
    Sum to(Sum other) {
        boolean shareScale = other.scaled && !scaled && low.compareTo(BigDecimal.valueOf(1000)) < 0;
        BigDecimal from = shareScale ? low.multiply(BigDecimal.valueOf(1000)) : low;
        return new Sum(
                span.join(other.span),
                from.min(other.high),
                from.max(other.high),
                currency != null ? currency : other.currency,
                scaled || other.scaled,
                marked && other.marked,
                true,
                plain && other.plain,
                other.unit);
    }
}
