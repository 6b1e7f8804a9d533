package org.wellposted.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of a list of duties may be said, so that a sentence can be said as those that it joins: "Prepare",
 * "Prepares", "Preparing"; "Preparare", "Preparazione". As moods.yaml says, its verbs {@linkplain Inflection inflected}.
 *
 * @param base the mood in which sentences.yaml is written
 * @param named the mood in which a concept is called by its name
 * @param carriedBy the word of a line that tells its mood: {@code first} or {@code last}
 * @param joinedBy words behind which the next verb stands in the same mood
 * @param endings by mood, the last letters of the word that tells it
 * @param verbs by verb, as the sentences say it, its form in each mood but the base and the named one
 */
public record Moods(
        String base,
        String named,
        String carriedBy,
        List<String> joinedBy,
        Map<String, List<String>> endings,
        Map<String, Map<String, String>> verbs) {

    static final String FIRST = "first";
    static final String LAST = "last";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");

    /** The mood that a line is in, or null if nothing tells. */
    public String of(String line, Locale locale) {
        String telling = null;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            telling = words.group().toLowerCase(locale);
            if (carriedBy.equals(FIRST)) break;
        }
        return telling == null ? null : ofWord(telling);
    }

    private String ofWord(String word) {
        if (verbs.containsKey(word)) return base;
        for (Map<String, String> forms : verbs.values()) {
            for (Map.Entry<String, String> form : forms.entrySet())
                if (form.getValue().equals(word)) return form.getKey();
        }
        String mood = null;
        int longest = 0;
        for (Map.Entry<String, List<String>> ends : endings.entrySet()) {
            for (String end : ends.getValue()) {
                if (end.length() <= longest || !word.endsWith(end)) continue;
                mood = ends.getKey();
                longest = end.length();
            }
        }
        return mood;
    }

    /** A sentence of the base mood in another: its first verb and those joined to it; where the last word tells, all. */
    public String said(String sentence, String mood, Locale locale) {
        StringBuilder said = new StringBuilder();
        String before = null;
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            String word = words.group().toLowerCase(locale);
            boolean stands = carriedBy.equals(LAST) || before == null || joinedBy.contains(before);
            String form = stands && verbs.containsKey(word) ? verbs.get(word).get(mood) : null;
            words.appendReplacement(
                    said, Matcher.quoteReplacement(form == null ? words.group() : cased(form, words, locale)));
            before = word;
        }
        return words.appendTail(said).toString();
    }

    private static String cased(String form, MatchResult instead, Locale locale) {
        boolean capital = Character.isUpperCase(instead.group().charAt(0));
        return capital ? form.substring(0, 1).toUpperCase(locale) + form.substring(1) : form;
    }

    /** Whether the sentence has a verb that can be said in another mood. */
    public boolean moves(String sentence, Locale locale) {
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            if (verbs.containsKey(words.group().toLowerCase(locale))) return true;
            if (carriedBy.equals(FIRST)) return false;
        }
        return false;
    }
}
