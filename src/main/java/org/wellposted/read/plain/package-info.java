/**
 * In comes any text that bears the marks of no other format. Out goes a {@link org.wellposted.model.Draft} whose text
 * is the file itself, a block for each line that is not blank. How bytes become text does not belong here but at the
 * door.
 */
package org.wellposted.read.plain;
