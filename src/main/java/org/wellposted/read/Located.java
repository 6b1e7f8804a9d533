package org.wellposted.read;

import java.util.Arrays;
import org.wellposted.model.Origin;

/** A text and where each of its UTF-16 units stands in a file: what stands for it there may be longer, as {@code &amp;}. */
final class Located {

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

    /** A stretch of the file, letter by letter. */
    static Located in(String file, int from, int to) {
        return new Located(file.substring(from, to), from, null, null);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    /** Where that which stands for the unit begins in the file. */
    int start(int i) {
        return starts == null ? shift + i : starts[i];
    }

    /** The unit behind its end. */
    int end(int i) {
        return ends == null ? shift + i + 1 : ends[i];
    }

    Located part(int from, int to) {
        if (from == 0 && to == text.length()) return this;
        return starts == null
                ? new Located(text.substring(from, to), shift + from, null, null)
                : new Located(
                        text.substring(from, to), 0, Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** The same as where a draft's text stands in its file. */
    Origin origin(String file) {
        return Origin.within(file, starts, ends);
    }

    /** Another text that this one as a whole stands for: where in it each letter comes from is not known. */
    Located standingFor(String other) {
        Builder builder = new Builder();
        int last = Math.max(0, text.length() - 1);
        for (int i = 0; i < other.length() && !text.isEmpty(); i++) builder.add(other.charAt(i), start(0), end(last));
        return builder.build();
    }

    /** A text set down unit by unit. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        int length() {
            return text.length();
        }

        /** What was set down so far. */
        @Override
        public String toString() {
            return text.toString();
        }

        Builder add(char c, int start, int end) {
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

        Builder add(Located other) {
            for (int i = 0; i < other.length(); i++) add(other.charAt(i), other.start(i), other.end(i));
            return this;
        }

        /** What stands in no file: put right behind what was added last. */
        Builder add(String between) {
            int place = text.length() == 0 ? 0 : ends[text.length() - 1];
            for (int i = 0; i < between.length(); i++) add(between.charAt(i), place, place);
            return this;
        }

        Located build() {
            return new Located(
                    text.toString(), 0, Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
