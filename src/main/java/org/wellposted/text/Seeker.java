package org.wellposted.text;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only where it can begin. A posting is mostly words; a pattern for numbers or brackets that is tried
 * at each of their letters costs more than all the rules.
 */
public final class Seeker {

    private Seeker() {}

    /** @param begins whether a match can begin with this character */
    public static void seek(
            Pattern pattern, IntPredicate begins, String text, int from, int to, Consumer<Matcher> each) {
        Matcher matcher = null;
        for (int i = from; i < to; i++) {
            if (!begins.test(text.charAt(i))) continue;
            if (matcher == null) matcher = pattern.matcher(text).useTransparentBounds(true);
            if (matcher.region(i, to).lookingAt()) {
                each.accept(matcher);
                i = Math.max(i, matcher.end() - 1);
            }
        }
    }
}
