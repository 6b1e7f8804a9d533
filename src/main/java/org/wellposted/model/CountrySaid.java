package org.wellposted.model;

/**
 * The country in which the job is, by what the posting says: its place, its currency, its telephone numbers, laws that it
 * names, how it is spelt.
 *
 * @param country an ISO 3166-1 code
 */
public record CountrySaid(String country, Sureness sureness) implements Fact {}
