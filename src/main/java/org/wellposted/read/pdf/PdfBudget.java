package org.wellposted.read.pdf;

import java.io.IOException;
import org.wellposted.read.words.Limits;

/**
 * How much work a file may ask for. PDF lets a few bytes stand for very many: what is spent is counted wherever the
 * library calls back.
 */
final class PdfBudget {

    /** Bytes unpacked: a posting's text and fonts are a hundredth of it, its pictures are never unpacked. */
    private static final int UNPACKED = 48_000_000;

    private static final int STEPS = 1_000_000;

    /** A drawing within the drawing, which may hold others, or itself. */
    private static final String FORM = "Do";

    private static final int FORM_STEPS = 200;

    private static final int LETTERS = 2 * Limits.WORDS;

    /** Codes that a font's tables give a meaning: the largest fonts have 65536 letters. */
    private static final int CODES = 1_000_000;

    private long unpacked;
    private int steps;
    private int letters;
    private long codes;

    /** Thrown through the library, which goes on after many an error of its own. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1;
    }

    void unpacked(int bytes) throws Spent {
        unpacked += bytes;
        check();
    }

    void step(String operator) throws Spent {
        steps += operator.equals(FORM) ? FORM_STEPS : 1;
        check();
    }

    void letter() throws Spent {
        letters++;
        check();
    }

    void codes(long more) throws Spent {
        codes += more;
        check();
    }

    /** @throws Spent now and ever after, once it is spent */
    void check() throws Spent {
        if (isSpent()) throw new Spent();
    }

    /** Whether it went on letters: then the file is only too long. */
    boolean isSpentOnLetters() {
        return letters > LETTERS;
    }

    boolean isSpent() {
        boolean much = unpacked > UNPACKED || steps > STEPS || letters > LETTERS || codes > CODES;
        return much || Thread.currentThread().isInterrupted();
    }
}
