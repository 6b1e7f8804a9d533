package org.wellposted.knowledge;

import java.util.List;

/**
 * What it takes to tell a language from others.
 *
 * @param name its name in English
 * @param words its most frequent words
 * @param script the Unicode script that tells it alone, or null
 * @param read whether it has a folder of its own, so that drafts in it are read
 */
public record Tongue(String id, String name, List<String> words, String script, boolean read) {}
