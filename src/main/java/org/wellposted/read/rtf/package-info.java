/**
 * In come the bytes of a file in Rich Text Format. Out goes a {@link org.wellposted.model.Draft} of its text with all
 * changes accepted and nothing hidden, its notes, and last what is printed around its pages. How paragraphs and tables
 * become blocks does not belong here but in {@code office}.
 */
package org.wellposted.read.rtf;
