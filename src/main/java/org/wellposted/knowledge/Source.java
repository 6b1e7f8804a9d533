package org.wellposted.knowledge;

import org.wellposted.model.Need;

/**
 * A document that a rule, a role or a section rests on.
 *
 * @param kind law, guideline, template, article, survey, practice
 * @param url where it stands, or null
 * @param date its own date, as written (ISO 8601, possibly a year only), or null
 * @param checked the day somebody last read it for this project, ISO 8601
 * @param primary whether the document itself was read, not a summary of it
 * @param decides whether what it asks of a role is needed however few real postings say so
 * @param atMost how much anything can be needed that rests on it alone
 */
public record Source(
        String id,
        String title,
        String kind,
        String url,
        String date,
        String checked,
        boolean primary,
        boolean decides,
        Need atMost) {}
