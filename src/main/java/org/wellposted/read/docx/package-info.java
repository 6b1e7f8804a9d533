/**
 * In come the bytes of a zip that is to be a Word document. Out goes a {@link org.wellposted.model.Draft} of its text
 * with all changes accepted and nothing hidden, its notes, and last what is printed around its pages. How paragraphs
 * and tables become blocks does not belong here but in {@code office}, nor do Word's files from before 2007, which are
 * refused at the door.
 */
package org.wellposted.read.docx;
