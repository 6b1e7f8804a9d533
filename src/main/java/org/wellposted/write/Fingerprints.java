package org.wellposted.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.wellposted.model.Finding;
import org.wellposted.model.Span;

/**
 * By what a finding is known again when the draft has changed elsewhere: its rule, its item, the words around it, and the
 * how-manieth of these it is. No line numbers: they move.
 */
final class Fingerprints {

    /** So many units of a long line are looked at. */
    private static final int REACH = 80;

    private final View view;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(View view) {
        this.view = view;
    }

    /** To be asked once for each finding, in their order. */
    String of(Finding finding) {
        String words = finding.span() == null ? "" : around(finding.span());
        String whole = finding.rule() + "\n" + finding.item() + "\n" + words;
        int ordinal = seen.merge(whole, 1, Integer::sum);
        return sha256(whole + "\n" + ordinal).substring(0, 32) + ":" + ordinal;
    }

    /** The words at the span and beside it on its line: letters and digits alone, in lower case. */
    private String around(Span span) {
        String text = view.text();
        int start = span.start();
        while (start > 0 && span.start() - start < REACH && !isLineEnd(text.charAt(start - 1))) start--;
        int last = Math.min(span.end(), span.start() + REACH);
        int end = last;
        while (end < text.length() && end - last < REACH && !isLineEnd(text.charAt(end))) end++;
        return text.substring(start, end)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
