package org.wellposted.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open at a place: what each is to work out is not read, but the result it had when it was saved. */
final class DocxFields {

    private static final Pattern PAGE = Pattern.compile("\\b(?:NUM|SECTION)?PAGES?\\b");

    /** Of each, whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** Whether what stands here is text of the document. */
    boolean areRead() {
        return open.isEmpty() || open.peek();
    }

    /** @param type what a {@code fldChar} says of itself */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(false);
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(true);
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** What a broken field left open does not hide the rest of the document. */
    void endParagraph() {
        while (!open.isEmpty() && !open.peek()) open.pop();
    }

    /** Whether a field works out the number of a page. */
    static boolean isPageNumber(String instruction) {
        return PAGE.matcher(instruction).find();
    }
}
