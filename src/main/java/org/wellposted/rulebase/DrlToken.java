package org.wellposted.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a text or a sign of a rule.
 *
 * @param text as written; of a text in quotation marks, what stands between them
 * @param line from 1
 */
record DrlToken(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        TEXT,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\\s+"
                    + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\")|(?<word>[$\\p{L}_][$\\p{L}\\p{N}_]*)|(?<sign>==|!=|.)",
            Pattern.DOTALL);

    /** Those of a file, without its comments: what an example says is no part of the rule. */
    static List<DrlToken> of(String text) {
        List<DrlToken> tokens = new ArrayList<>();
        int line = 1;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            if (matcher.group("text") != null) {
                tokens.add(new DrlToken(Kind.TEXT, found.substring(1, found.length() - 1), line));
            } else if (matcher.group("word") != null) {
                tokens.add(new DrlToken(Kind.WORD, found, line));
            } else if (matcher.group("sign") != null) {
                tokens.add(new DrlToken(Kind.SIGN, found, line));
            }
            line += (int) found.chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it is called as a type is, and so may be a record's name. */
    boolean type() {
        return word() && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is a name that the rule gave. */
    boolean variable() {
        return word() && text.charAt(0) == '$';
    }
}
