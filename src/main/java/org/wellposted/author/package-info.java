/**
 * Rules and knowledge come in as somebody edits them, with drafts of which it is known what they hold. What goes out is what
 * is wrong with them, a line each, and how often the checker was right. How a draft is read and judged does not belong here,
 * nor how the answer is put on a page.
 */
package org.wellposted.author;
