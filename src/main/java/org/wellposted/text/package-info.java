/**
 * In comes a text as it is typed, with forms to look for that somebody else wrote. Out go its words, folded and with their
 * places in UTF-16, the forms found among them, the language of each stretch, and what damage the text took on its way. What
 * a word means for a posting does not belong here, nor does any list of words.
 */
package org.wellposted.text;
