package org.wellposted.read.words;

import java.util.Arrays;
import org.wellposted.model.Origin;

/** A text and where each of its UTF-16 units stands in a file: what stands for it there may be longer, as {@code &amp;}. */
public final class Located {

    private final String text;
    private final int shift;
    private final int[] starts;
    private final int[] ends;

    private Located(String text, int shift, int[] starts, int[] ends) {
        this.text = text;
        this.shift = shift;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * A stretch of the file, letter by letter.
     *
     * @param from the first UTF-16 unit
     * @param to the unit behind the last one
     */
    public static Located in(String file, int from, int to) {
        return new Located(file.substring(from, to), from, null, null);
    }

    /** What it says, wherever that stands. */
    public String text() {
        return text;
    }

    /** Of {@link #text}, in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** The UTF-16 unit at this place in {@link #text}. */
    public char charAt(int i) {
        return text.charAt(i);
    }

    /** Where that which stands for the unit begins in the file. */
    public int start(int i) {
        return starts == null ? shift + i : starts[i];
    }

    /** The unit behind its end. */
    public int end(int i) {
        return ends == null ? shift + i + 1 : ends[i];
    }

    /** @param to the unit of {@link #text} behind the last one */
    public Located part(int from, int to) {
        if (from == 0 && to == text.length()) return this;
        return starts == null
                ? new Located(text.substring(from, to), shift + from, null, null)
                : new Located(
                        text.substring(from, to),
                        0,
                        Arrays.copyOfRange(starts, from, to),
                        Arrays.copyOfRange(ends, from, to));
    }

    /** The same as where a draft's text stands in its file. */
    Origin origin(String file) {
        return Origin.within(file, starts, ends);
    }

    /** Another text that this one as a whole stands for: where in it each letter comes from is not known. */
    public Located standingFor(String other) {
        Builder builder = new Builder();
        int last = Math.max(0, text.length() - 1);
        for (int i = 0; i < other.length() && !text.isEmpty(); i++) builder.add(other.charAt(i), start(0), end(last));
        return builder.build();
    }

    /** A text set down unit by unit. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Of what was set down so far, in UTF-16 units. */
        public int length() {
            return text.length();
        }

        /** What was set down so far. */
        @Override
        public String toString() {
            return text.toString();
        }

        /** @param end the unit of the file behind what stands for the character */
        public Builder add(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
            return this;
        }

        /** Takes back all behind so many units. */
        void cut(int length) {
            text.setLength(length);
        }

        /** All of another text, which keeps its places. */
        public Builder add(Located other) {
            for (int i = 0; i < other.length(); i++) add(other.charAt(i), other.start(i), other.end(i));
            return this;
        }

        /** What stands in no file: put right behind what was added last. */
        public Builder add(String between) {
            int place = text.length() == 0 ? 0 : ends[text.length() - 1];
            for (int i = 0; i < between.length(); i++) add(between.charAt(i), place, place);
            return this;
        }

        /** The whole; what is added later is no part of it. */
        public Located build() {
            return new Located(
                    text.toString(), 0, Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
