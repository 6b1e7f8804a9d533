/**
 * The words that all stages speak in: comes in nothing, for these are records and the few enums they need. Out go the
 * draft as given, the facts read in it, what rules conclude, the report, and why something was refused. What decides,
 * counts or formats does not belong here.
 */
package org.wellposted.model;
