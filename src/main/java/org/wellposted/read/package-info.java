/**
 * In come the bytes or the decoded text of one draft in any format, with the name it was given under. Out goes a
 * {@link org.wellposted.model.Draft}, read by the first room that knows its format, or a {@link org.wellposted.model.Refused} that says why it cannot be read. What a format looks like inside does not belong here
 * but in its room, nor does what the words mean, which {@code sense} finds out.
 */
package org.wellposted.read;
