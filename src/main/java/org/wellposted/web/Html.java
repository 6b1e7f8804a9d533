package org.wellposted.web;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML being written. Whatever comes in as text is escaped here and nowhere else. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case 0 -> safe.append('\uFFFD');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** A whole page apart from the one that holds the draft. */
    static String document(String language, String title, Html body) {
        return new Html()
                .raw("<!doctype html>\n")
                .open("html", "lang", language)
                .open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title)
                .single("link", "rel", "stylesheet", "href", "/style.css")
                .single("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml")
                .close()
                .open("body", "class", "leaf")
                .add(body)
                .close()
                .close()
                .toString();
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    Html open(String tag, String... attributes) {
        single(tag, attributes);
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing and is not closed. */
    Html single(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    Html add(Html other) {
        out.append(other);
        return this;
    }

    private Html raw(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
