package org.wellposted.text;

import java.util.List;
import java.util.Map;

/**
 * What it takes to tell a language from others.
 *
 * @param name its name in English
 * @param words its most frequent words
 * @param script the Unicode script that tells it alone, or null
 * @param read whether it has a folder of its own, so that drafts in it are read
 * @param plainLetters its letters that people leave plain when they type in haste, lower case, and what they type
 */
public record Tongue(
        String id, String name, List<String> words, String script, boolean read, Map<String, String> plainLetters) {

    /** @param word in lower case; whether it holds none of the letters that may be left plain */
    public boolean isTypedPlainly(String word) {
        return word.chars().noneMatch(c -> c > 127 && plainLetters.containsKey(Character.toString(c)));
    }
}
