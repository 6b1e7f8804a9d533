package org.wellposted.write;

import java.util.Arrays;

/** Where offsets of a text stand, in lines and columns as editors count them: from 1, columns in UTF-16 units. */
final class Places {

    /** The offset at which each line begins. */
    private final int[] starts;

    Places(String text) {
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == found.length) found = Arrays.copyOf(found, 2 * lines);
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** As in {@code 12:4}. */
    String of(int offset) {
        return line(offset) + ":" + column(offset);
    }
}
