package org.wellposted.read.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts an RTF file into groups, control words and bytes of text. */
final class RtfTokens {

    enum Token {
        OPEN,
        CLOSE,
        WORD,
        /** A control of one character that is no letter. */
        SYMBOL,
        BYTE,
        END
    }

    /** No control word is longer. */
    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word;
    private boolean numbered;
    private int number;
    private int character;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Token next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{':
                    return Token.OPEN;
                case '}':
                    return Token.CLOSE;
                case '\\':
                    return control();
                case '\r', '\n', 0:
                    break;
                default:
                    character = b;
                    return Token.BYTE;
            }
        }
        return Token.END;
    }

    /** The control word, without backslash and number. */
    String word() {
        return word;
    }

    /** Whether the control word switches something on: all do but those with a zero behind them. */
    boolean isOn() {
        return !numbered || number != 0;
    }

    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** The byte of text, or the symbol. */
    int character() {
        return character;
    }

    private Token control() {
        if (at == bytes.length) return Token.END;
        int first = bytes[at];
        if (!isLetter(first)) {
            at++;
            if (first == '\'') return hex();
            character = first;
            return Token.SYMBOL;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) at++;
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        number();
        if (at < bytes.length && bytes[at] == ' ') at++;
        // raw bytes of a picture may hold braces
        if (word.equals("bin")) at += Math.max(0, Math.min(number(0), bytes.length - at));
        return Token.WORD;
    }

    private void number() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        int digits = negative ? at + 1 : at;
        numbered = digits < bytes.length && isDigit(bytes[digits]);
        long value = 0;
        if (numbered) {
            for (at = digits; at < bytes.length && isDigit(bytes[at]); at++) {
                value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at] - '0');
            }
        }
        number = (int) (negative ? -value : value);
    }

    private Token hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            character = 16 * high + low;
        } else {
            character = ' ';
        }
        return Token.BYTE;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
