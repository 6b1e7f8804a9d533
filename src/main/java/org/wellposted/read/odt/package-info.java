/**
 * In come the bytes of an OpenDocument file. Out goes a {@link org.wellposted.model.Draft} of its text with nothing
 * hidden, its notes, and last what is printed around its pages. How paragraphs and tables become blocks does not
 * belong here but in {@code office}.
 */
package org.wellposted.read.odt;
