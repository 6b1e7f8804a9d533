/**
 * In come characters, passages and list marks as a reader of any format finds them, each with its place in the file in
 * UTF-16 units where it has one. Out goes a {@link org.wellposted.model.Draft} laid out in blocks, or a refusal where
 * there are no words or more than any posting has. What knows a format does not belong here, only what all readers are
 * and share.
 */
package org.wellposted.read.words;
