/**
 * In comes JSON: a schema.org JobPosting, what a recruiting system exports, or what a page holds for search engines.
 * Out go the title, the text and each field under its key as passages, every one at its place in the file in UTF-16
 * units. What the texts in it are written in does not belong here: they are read through {@link org.wellposted.read.data.Prose}.
 */
package org.wellposted.read.data;
