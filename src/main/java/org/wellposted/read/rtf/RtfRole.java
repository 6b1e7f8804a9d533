package org.wellposted.read.rtf;

/** What the characters of a group are. */
enum RtfRole {
    TEXT,
    /** What a list sets before an item. */
    MARK,
    /** What a field is to work out. */
    INSTRUCTION,
    FONTS,
    STYLES,
    /** Nothing to read, but a group in it may hold some. */
    WRAPPING,
    NOTHING;

    /**
     * Of a group that begins with a control word.
     *
     * @param optional whether the group is to be left out by whoever does not know the word
     * @return null if the word says nothing of its group
     */
    static RtfRole of(String word, boolean optional) {
        return switch (word) {
            case "fonttbl" -> FONTS;
            case "stylesheet" -> STYLES;
            case "listtext", "pntext" -> MARK;
            case "fldinst" -> INSTRUCTION;
            case "upr", "shpinst", "shpgrp", "do" -> WRAPPING;
            case "ud" -> TEXT;
            case "colortbl",
                    "filetbl",
                    "info",
                    "template",
                    "background",
                    "pict",
                    "nonshppict",
                    "shprslt",
                    "sp",
                    "objdata",
                    "nonesttables",
                    "annotation",
                    "xe",
                    "tc",
                    "rxe",
                    "ftnsep",
                    "ftnsepc",
                    "ftncn",
                    "aftnsep",
                    "aftnsepc",
                    "aftncn" -> NOTHING;
            case "nesttableprops" -> null;
            default -> optional ? NOTHING : null;
        };
    }
}
