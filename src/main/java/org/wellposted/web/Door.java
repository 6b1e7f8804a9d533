package org.wellposted.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may come in, and under which conditions an answer goes out. The server speaks only to the person at this
 * computer: a page from elsewhere can neither read a draft nor send one.
 */
final class Door {

    /** The most bytes that a request may hold. */
    static final int LIMIT = 1_048_576;

    /** Beyond this, not even the rest of an over-long body is read before it is answered. */
    private static final int PATIENCE = 32 * LIMIT;

    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The headers that every answer has, whoever writes it. */
    static final Map<String, String> LABELS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private Door() {}

    static void label(Context ctx) {
        LABELS.forEach(ctx::header);
    }

    /**
     * A name that was made to point at this computer (DNS rebinding) is not one of ours.
     *
     * @throws Fault if the request was meant for another host, or comes from another site's page
     */
    static void watch(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || !OURSELVES.contains(withoutPort(host))) {
            throw new Fault(403, "this server answers on this computer only: open " + address(ctx));
        }
        boolean reads =
                ctx.req().getMethod().equals("GET") || ctx.req().getMethod().equals("HEAD");
        if (!reads && !fromHere(ctx, host)) {
            throw new Fault(403, "a page from elsewhere may not send drafts: open " + address(ctx));
        }
    }

    /**
     * The request's body, whole.
     *
     * @throws Fault 413 if it is over the limit
     */
    static byte[] body(Context ctx) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        long all = 0;
        try (InputStream in = ctx.bodyInputStream()) {
            for (int n = in.read(piece); n >= 0 && all <= PATIENCE; n = in.read(piece)) {
                all += n;
                if (all <= LIMIT) body.write(piece, 0, n);
            }
        } catch (IOException e) {
            throw new Fault(400, "the body broke off: send it again");
        }
        // What is too long is read to its end all the same: a client that is still sending would not see the answer.
        if (all > LIMIT) throw new Fault(413, "the body is over 1 MB: send one posting, as text");
        return body.toByteArray();
    }

    /**
     * A browser that names a request's site is believed, others go by the origin; whoever has neither is no browser.
     */
    private static boolean fromHere(Context ctx, String host) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null) return FROM_HERE.contains(site);
        String origin = ctx.header("Origin");
        if (origin == null) return true;
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** With the port that was reached; the one that the request names may be made up. */
    private static String address(Context ctx) {
        return "http://127.0.0.1:" + ctx.req().getLocalPort();
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
