/**
 * In come the files under rules/ that people edit, from one folder or several laid one above the other, or what the build
 * compiled of them. Out goes what is known: the same for all languages, what is said in each, and each language's words made
 * ready for looking up. No draft is read here, nothing is concluded of one, and no word of a language stands in the code.
 */
package org.wellposted.knowledge;
