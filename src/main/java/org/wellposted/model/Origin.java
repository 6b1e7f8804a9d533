package org.wellposted.model;

/**
 * How the text of a draft stands to the file it came from. A draft in plain text or Markdown is its file; HTML and JSON
 * hold the words among marks; of a Word or PDF file only the words have places.
 */
public final class Origin {

    /** The text is the file. */
    public static final Origin ITSELF = new Origin(null, null, null);

    /** The text was taken out of a file in which offsets of characters mean nothing. */
    public static final Origin EXTRACTED = new Origin(null, null, null);

    private final String file;
    private final int[] starts;
    private final int[] ends;

    private Origin(String file, int[] starts, int[] ends) {
        this.file = file;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The text was found piece by piece in a file that is text too.
     *
     * @param file the file, decoded
     * @param starts for each UTF-16 unit of the draft's text, where in the file that which it stands for begins
     * @param ends likewise, the unit behind its end
     */
    public static Origin within(String file, int[] starts, int[] ends) {
        if (starts.length != ends.length) throw new IllegalArgumentException(starts.length + " != " + ends.length);
        return new Origin(file, starts, ends);
    }

    public boolean isFile() {
        return this == ITSELF;
    }

    /** Whether places in the text say where something stands in the file. */
    public boolean hasPlaces() {
        return this != EXTRACTED;
    }

    /** What the spans that {@link #place} gives point into. */
    String file(String text) {
        return file == null ? text : file;
    }

    /** Where a stretch of the text stands in the file: from the first of its words there to the last, in whatever order. */
    Span place(Span span) {
        if (file == null) return span;
        if (starts.length == 0) return new Span(0, 0);
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = span.start(); i < Math.min(span.end(), starts.length); i++) {
            // what the reader put between the words stands nowhere
            if (starts[i] == ends[i]) continue;
            start = Math.min(start, starts[i]);
            end = Math.max(end, ends[i]);
        }
        if (end >= 0) return new Span(start, end);
        int at = span.start() < starts.length ? starts[span.start()] : ends[starts.length - 1];
        return new Span(at, at);
    }
}
