package org.wellposted.model;

import java.math.BigDecimal;

/**
 * How many hours a week the job is.
 *
 * @param hours from 1 to 168
 * @param few too few for a full-time job
 * @param full as many as a full-time job has
 */
public record HoursSaid(BigDecimal hours, boolean few, boolean full, Span span) implements Fact {}
