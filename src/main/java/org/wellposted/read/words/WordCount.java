package org.wellposted.read.words;

/** Counts the characters of a document as they come, so that a far too long one is refused before it fills the memory. */
public final class WordCount {

    private final String name;
    private int units;

    /** @param name of the draft, for the refusal */
    public WordCount(String name) {
        this.name = name;
    }

    /** @throws org.wellposted.model.Refused if there are now more than any posting has */
    public void more(int characters) {
        units += characters;
        if (units > Limits.WORDS) throw Refusals.tooLong(name);
    }
}
