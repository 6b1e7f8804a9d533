package org.wellposted.knowledge;

/**
 * A document that a rule, a role or a section rests on.
 *
 * @param kind law, guideline, template, article, survey
 * @param url where it stands, or null
 * @param date its own date, as written (ISO 8601, possibly a year only), or null
 * @param checked the day somebody last read it for this project, ISO 8601
 * @param primary whether the document itself was read, not a summary of it
 */
public record Source(String id, String title, String kind, String url, String date, String checked, boolean primary) {}
