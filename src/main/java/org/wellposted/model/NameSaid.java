package org.wellposted.model;

/**
 * A name in a draft. Names are an open class: whose one is, is told by where it stands and by what is said beside it.
 *
 * @param section the id of the section whose item it is: employer, location or position; {@link #NOBODYS} where nothing tells
 * @param span where the name stands
 */
public record NameSaid(String section, Span span, Sureness sureness) implements Fact {

    /** Of a name that nothing tells of. */
    public static final String NOBODYS = "";
}
