/**
 * A report, a reading, a card or an author's check comes in, with the reader's language. What goes out is text, Markdown, JSON,
 * SARIF or the annotations of GitHub, in that language's words. What to find does not belong here, nor where the text is sent.
 */
package org.wellposted.write;
