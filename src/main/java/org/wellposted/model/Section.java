package org.wellposted.model;

import java.util.Locale;

/**
 * A stretch of the posting with one purpose, its heading included.
 *
 * @param id the purpose: responsibilities, apply, ... or {@code other}
 * @param number its place in the posting, from 0
 * @param language the id of the language it is read in
 * @param by what it was told by
 * @param heading where its heading stands, or null if it has none
 * @param body what it says, without heading; may be empty
 */
public record Section(String id, int number, String language, By by, Span span, Span heading, Span body)
        implements Fact {

    private static final int LABELLED = 40;

    /** What belongs to no section that a posting should have. */
    public static final String OTHER = "other";

    /*
     * Those of which code reads more than words: a title, a name, a sum, an address. What they should hold, and every
     * other id, stands in rules/sections.yaml.
     */
    public static final String POSITION = "position";
    public static final String EMPLOYER = "employer";
    public static final String LOCATION = "location";
    public static final String PAY = "pay";
    public static final String BENEFITS = "benefits";
    public static final String APPLY = "apply";
    public static final String CONTRACT = "contract";

    /** What a stretch was taken for its purpose by. */
    public enum By {
        /** It names the job where a title stands. */
        TITLE,
        /** Its heading, or the label on its line. */
        HEADING,
        /** What is said in it. */
        LINES,
        /** Its place: among lines that tell, or at the head of the posting. */
        NEIGHBOURS,
        /** Neither heading nor lines told. */
        NOTHING;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a reader is shown of it: its words where they are few, as behind a label, else its heading. */
    public Span shown() {
        boolean label = headed() && !body.isEmpty() && body.length() <= LABELLED;
        return headed() && !label ? heading : body;
    }

    public boolean headed() {
        return heading != null;
    }

    /** The number of the section right before this one. */
    public int preceding() {
        return number - 1;
    }

    /** The number of the section right behind this one. */
    public int following() {
        return number + 1;
    }
}
