package org.wellposted.role;

import org.wellposted.knowledge.Knowledge;

/**
 * A word in the name of a job, to be recognised misspelt.
 *
 * @param stem its letters
 * @param open whether it stands for every ending
 * @param letters a bit for each letter it has
 */
public record NameWord(String stem, boolean open, int letters) {

    /** Of so many letters one may be wrong; a word of fewer is another word. */
    private static final int MISSPELT = 4;

    /** So many letters are the beginning of a word that somebody is still typing. */
    private static final int BEGUN = 3;

    /** One letter wrong costs this and its share of the word. */
    private static final double NEARLY = 0.98;

    /** @param written folded; it may end in a star */
    public static NameWord of(String written) {
        boolean open = written.endsWith("*");
        String stem = open ? written.substring(0, written.length() - 1) : written;
        return new NameWord(stem, open, letters(stem));
    }

    /** A word that is asked for. */
    public record Asked(String word, int letters) {

        Asked(String word) {
            this(word, NameWord.letters(word));
        }
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << word.charAt(i);
        return letters;
    }

    public boolean is(Asked asked) {
        return !open && stem.equals(asked.word);
    }

    /** From 0 to 1: how far the word asked for may be this one. */
    double like(Asked asked) {
        boolean cuttable = open && stem.length() >= MISSPELT && asked.word.length() > stem.length();
        int given = cuttable ? stem.length() : asked.word.length();
        if (given == stem.length() && asked.word.startsWith(stem)) return 1;
        int longest = Math.max(stem.length(), given);
        int most = Math.max(1, longest / MISSPELT);
        if (longest < MISSPELT || Math.abs(stem.length() - given) > most) return 0;
        // each letter that only one of them has is a mistake at least
        if (Integer.bitCount(letters & ~asked.letters) > most) return 0;
        if (!cuttable && Integer.bitCount(asked.letters & ~letters) > most) return 0;
        int distance = Knowledge.distance(stem, asked.word.substring(0, given));
        return distance <= most ? NEARLY - (double) distance / longest : 0;
    }

    public boolean isBegunBy(Asked asked) {
        return asked.word.length() >= BEGUN && stem.startsWith(asked.word);
    }
}
