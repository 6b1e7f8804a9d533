/**
 * In come the blocks of a draft with their words, later the {@link org.wellposted.layout.Signs} of each line. Out go its
 * lines, their headings, the title and the sections. What a line says does not belong here: it is asked through
 * {@link org.wellposted.layout.LayoutQuestions}, or handed in.
 */
package org.wellposted.layout;
