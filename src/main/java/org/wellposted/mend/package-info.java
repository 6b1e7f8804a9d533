/**
 * In come a posting, its checklist and what should be offered. Out go sentences in the draft's language and the edits that put
 * them in their place, and a draft to start from. Whether something is missing does not belong here.
 */
package org.wellposted.mend;
