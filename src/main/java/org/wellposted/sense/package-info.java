/**
 * In comes a draft with what is asked of its reading. Out goes a posting: the facts of all its stretches. Here stands the
 * order of the stages and what each is handed; how any of them works does not belong here.
 */
package org.wellposted.sense;
