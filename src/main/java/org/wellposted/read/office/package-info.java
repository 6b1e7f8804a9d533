/**
 * In come the zipped parts, XML elements and runs of text that a word processor's file is made of. Out go paragraphs
 * and tables in the order in which a person reads them, set down as a {@link org.wellposted.model.Draft}. What an
 * element or a control word means in one format does not belong here, nor does any format that no word processor
 * writes.
 */
package org.wellposted.read.office;
