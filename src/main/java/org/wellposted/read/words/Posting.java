package org.wellposted.read.words;

import java.util.List;

/** A job posting that stands in a file as data, set down as passages. */
public interface Posting {

    /** The whole posting. */
    List<Passage> passages();

    /** Null if it has none. */
    Passage title();

    /** The plain facts alone: where, for whom, for how much and on what terms. */
    List<Passage> facts();

    /** Whether a text names the job as the posting does. */
    boolean isNamedIn(List<Passage> text);

    /** Knows the format of such data. */
    interface Finder {

        /**
         * @param name the file's, for what may be refused
         * @param scripts texts of the file that are of schema.org, some of them broken perhaps
         * @return null unless they tell of one posting and no other
         * @throws org.wellposted.model.Refused if it is larger than any posting; so does what sets it down
         */
        Posting only(String name, List<Located> scripts);
    }
}
