package org.wellposted.model;

import java.time.LocalDate;

/** A calendar date in the posting. */
public record DateSaid(LocalDate date, Span span, String section) implements Fact {}
