package org.wellposted.read.office;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wellposted.read.words.Refusals;

/**
 * One part of a document, element by element. Whoever is handed an element reads it to its end: by {@link #child} until
 * there is none, by {@link #next} until its end, by {@link #text} or by {@link #skip}.
 *
 * <p>Nothing outside the part is ever fetched, and no entities but XML's own are known: what declares any is refused, as
 * is what is nested deeper than any program writes.
 */
public final class Markup {

    /** What {@link #next} came to. */
    public enum Event {
        ELEMENT,
        TEXT,
        END
    }

    private static final int DEEPEST = 300;

    private final String name;
    private final String format;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * @param name of the draft
     * @param format the name of the format, for a person
     * @throws org.wellposted.model.Refused if it is no XML; so do all methods, where that comes out later
     */
    public Markup(String name, String format, byte[] xml) {
        this.name = name;
        this.format = format;
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw Refusals.damaged(name, format);
        }
    }

    /** Java's own reader, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** Goes to the next element within the one that is open; false at its end. */
    public boolean child() {
        Event event = next();
        while (event == Event.TEXT) event = next();
        return event == Event.ELEMENT;
    }

    /** Goes on to the next element or characters, or to the end of the element that is open. */
    public Event next() {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT:
                    if (++depth > DEEPEST) throw Refusals.damaged(name, format);
                    return Event.ELEMENT;
                case XMLStreamConstants.END_ELEMENT:
                    depth--;
                    return Event.END;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    return Event.TEXT;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                    throw Refusals.damaged(name, format);
                case XMLStreamConstants.END_DOCUMENT:
                    return Event.END;
                default:
                    break;
            }
        }
    }

    /** Of the element that is open, without a prefix. */
    public String element() {
        return reader.getLocalName();
    }

    /** Whether the element that is open belongs to a vocabulary whose name holds these words. */
    public boolean isOf(String vocabulary) {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.contains(vocabulary);
    }

    /** An attribute of the element that is open, by its name without a prefix; null if it has none. */
    public String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) return reader.getAttributeValue(i);
        }
        return null;
    }

    /** The attribute's whole number, or what to take instead where there is none. */
    public int number(String local, int otherwise) {
        String value = attribute(local);
        if (value == null) return otherwise;
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The characters that {@link #next} came to. */
    public String characters() {
        return reader.getText();
    }

    /** All characters right within the element. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Event event = next(); event != Event.END; event = next()) {
            if (event == Event.TEXT) text.append(reader.getText());
            else skip();
        }
        return text.toString();
    }

    /** Leaves out the rest of the element. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside) next();
    }

    private int advance() {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw Refusals.damaged(name, format);
        }
    }
}
