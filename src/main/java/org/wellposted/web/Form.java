package org.wellposted.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the page's form was sent with. A field that is empty was left to the program and is null here.
 *
 * @param text the draft, its lines ended as a page's text area counts them, by one unit each
 * @param language the draft's language, chosen by hand
 * @param role the role, chosen by hand
 * @param messages the language of the page
 * @param reading whether the margin shows how the draft was read
 * @param apply the key of the change to make before checking
 * @param template the role to start a draft for
 * @param start {@code sample} or {@code blank}: what to start from instead of the draft
 */
record Form(
        String text,
        String language,
        String role,
        String messages,
        boolean reading,
        String apply,
        String template,
        String start) {

    /** @throws Fault if it is not written as forms are */
    static Form of(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            if (equals < 0) continue;
            // A button's field stands behind a hidden one of the same name, and wins.
            fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
        return new Form(
                fields.getOrDefault("text", "").replace("\r\n", "\n").replace('\r', '\n'),
                said(fields, "language"),
                said(fields, "role"),
                said(fields, "messages"),
                said(fields, "reading") != null,
                said(fields, "apply"),
                said(fields, "template"),
                said(fields, "start"));
    }

    /** The form as it is before anyone has touched it. */
    static Form untouched(String messages, boolean reading) {
        return new Form("", null, null, messages, reading, null, null, "sample");
    }

    private static String said(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String decoded(String field) {
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Fault(400, "the form cannot be read: send it as application/x-www-form-urlencoded");
        }
    }
}
