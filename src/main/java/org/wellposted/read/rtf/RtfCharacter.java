package org.wellposted.read.rtf;

/** The control words that stand for a character. */
final class RtfCharacter {

    static final String TAB = "tab";

    private RtfCharacter() {}

    /** Null if the word stands for none. */
    static String of(String word) {
        return switch (word) {
            case TAB, "emspace", "enspace", "qmspace" -> " ";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "bullet" -> "•";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            default -> null;
        };
    }
}
