/**
 * In come lines with their words. Out go typed values at their spans: sums, grades of pay, addresses, dates, gaps, the whole
 * name of a company. Whether a posting should have them does not belong here.
 */
package org.wellposted.find;
