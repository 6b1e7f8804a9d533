/**
 * In come characters. Out go words with their places, phrases found among them, the language of each stretch, damaged
 * letters. What a word means for a posting does not belong here, nor does any file of rules/: a language's letters come as
 * a {@link org.wellposted.text.Tongue}.
 */
package org.wellposted.text;
