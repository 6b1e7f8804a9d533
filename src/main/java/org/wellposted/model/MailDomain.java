package org.wellposted.model;

/**
 * The domain of an address.
 *
 * @param span where it stands
 * @param provider whether anybody may have an address there, so that it names nobody
 * @param meant the domain of a provider that it is a slip of the keyboard away from, or null
 * @param toApply whether it is that of a link that leads to where one applies
 */
public record MailDomain(Span span, boolean provider, String meant, boolean toApply) implements Fact {}
