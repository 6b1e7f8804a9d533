/**
 * In come the bytes of a PDF file. Out goes a {@link org.wellposted.model.Draft} whose lines, columns, paragraphs and
 * lists were put together again from letters at places on pages, or a refusal where the file is locked, damaged, too
 * long or a picture. PDFBox is used here and nowhere else; what a word processor says of its layout, in a format of
 * its own, does not belong here.
 */
package org.wellposted.read.pdf;
