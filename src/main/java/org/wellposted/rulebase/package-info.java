/**
 * In come the files of rules, the table of voices and, at each check, the facts of one posting. Out go compiled rules, the
 * cards that explain them, and what the rules conclude of the posting. How a draft becomes facts does not belong here, nor
 * in what order or words a conclusion is shown.
 */
package org.wellposted.rulebase;
