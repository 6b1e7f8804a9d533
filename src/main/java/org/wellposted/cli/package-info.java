/**
 * The words of a call come in, and the files that they name. What goes out is an answer on the standard output, a line for each
 * thing that is wrong with the call on the standard error, and an exit code. What a command does with a draft does not belong
 * here, nor how a report reads.
 */
package org.wellposted.cli;
