package org.wellposted.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An answer that says what is wrong and what to send: a page to a browser's reader, JSON to all others. */
final class Refusal {

    private Refusal() {}

    static void answer(Context ctx, int status, String message) {
        answer(ctx, status, message, message);
    }

    static void answer(Context ctx, Fault fault) {
        answer(ctx, fault.status(), fault.getMessage(), fault.toReader());
    }

    private static void answer(Context ctx, int status, String message, String toReader) {
        ctx.status(status);
        if (readsPages(ctx)) {
            Html body = new Html().open("main");
            body.open("p").element("a", "Wellposted", "href", "/").close();
            body.element("h1", Integer.toString(status));
            body.element("p", toReader, "class", "problem");
            body.open("p")
                    .element("a", "Go to the page that checks a draft", "href", "/")
                    .close()
                    .close();
            ctx.html(Html.document("en", "Wellposted", body));
        } else {
            Api.answer(ctx, json(message));
        }
    }

    static void answer(Context ctx, HttpResponseException e) {
        String path = ctx.path();
        switch (e.getStatus()) {
            case 404 -> {
                String nothing = "there is nothing at " + path;
                String instead =
                        ": the page is at /, drafts go to POST /api/check, lists are at /api/rules and /api/roles";
                answer(ctx, 404, nothing + instead, nothing);
            }
            case 405 -> {
                String methods = String.valueOf(e.getDetails().get("availableMethods"));
                ctx.header("Allow", methods);
                answer(ctx, 405, ctx.req().getMethod() + " is not for " + path + ": send " + methods);
            }
            default -> answer(ctx, e.getStatus(), "the request cannot be answered: " + e.getMessage());
        }
    }

    static String json(String message) {
        return JsonNodeFactory.instance.objectNode().put("error", message).toString();
    }

    static void defect(Context ctx, Exception e) {
        answer(ctx, 500, defect(e));
    }

    /** What failed so badly that nothing of the request is left to look at: JSON, whoever reads it. */
    static void defect(HttpServletResponse response, Error error) {
        Door.LABELS.forEach(response::setHeader);
        response.setStatus(500);
        response.setContentType("application/json; charset=utf-8");
        try {
            response.getOutputStream().write(json(defect(error)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the place in our code and nothing of the draft. */
    private static String defect(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return "a mistake of ours (" + e.getClass().getSimpleName() + place + "): please report it";
    }

    private static boolean readsPages(Context ctx) {
        String accepted = ctx.header("Accept");
        return !ctx.path().startsWith("/api/") && accepted != null && accepted.contains("text/html");
    }
}
