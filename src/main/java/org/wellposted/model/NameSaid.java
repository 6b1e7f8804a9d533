package org.wellposted.model;

/**
 * A name that stands where one tells who posts the job, or where it is. Names are an open class: it is told by where it
 * stands and by what is said beside it.
 *
 * @param section the id of the section whose item it is: employer or location
 * @param span where the name stands
 */
public record NameSaid(String section, Span span, Sureness sureness) implements Fact {}
