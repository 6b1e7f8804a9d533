/**
 * In come a posting that has been read and what it is to be checked against. Out goes its report: the checklist and the
 * findings that the rules concluded, in order, each with severity, source and remedy. What makes a posting good or lacking
 * does not belong here but in rules/, nor does how a report is written.
 */
package org.wellposted.check;
