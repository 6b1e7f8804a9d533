/**
 * In comes a page as saved, or a part of one as pasted or as it stands within another format. Out go the words that a
 * person sees of the posting in it, each at its place in the source in UTF-16 units. What a page tells search engines
 * as JSON does not belong here: it is asked for through {@link org.wellposted.read.words.Posting.Finder}.
 */
package org.wellposted.read.html;
