/**
 * In come the title, the jobs named in the text and the duties stated, or the words of somebody who asks for a role. Out go
 * the role that a posting hires for, with what that rests on, and the roles that words may mean. What the role needs does
 * not belong here: that is knowledge.
 */
package org.wellposted.role;
