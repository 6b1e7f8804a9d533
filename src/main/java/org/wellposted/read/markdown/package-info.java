/**
 * In comes a text with the marks of Markdown, and YAML before it perhaps. Out goes a {@link org.wellposted.model.Draft} whose text is the file itself, with its blocks and what the front matter says. What the
 * front matter means for a check does not belong here, nor does HTML, whose tags are left as they stand.
 */
package org.wellposted.read.markdown;
