package org.wellposted.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/** An answer that says what is wrong and what to send: a page to a browser's reader, JSON to all others. */
final class Refusal {

    private Refusal() {}

    static void answer(Context ctx, int status, String message) {
        ctx.status(status);
        if (readsPages(ctx)) {
            Html body = new Html().open("main");
            body.open("p").element("a", "Wellposted", "href", "/").close();
            body.element("h1", Integer.toString(status));
            body.element("p", message, "class", "problem").close();
            ctx.html(Html.document("en", "Wellposted", body));
        } else {
            Api.answer(ctx, JsonNodeFactory.instance.objectNode().put("error", message).toString());
        }
    }

    static void answer(Context ctx, HttpResponseException e) {
        String path = ctx.path();
        switch (e.getStatus()) {
            case 404 -> answer(ctx, 404, "there is nothing at " + path
                    + ": the page is at /, drafts go to POST /api/check, lists are at /api/rules and /api/roles");
            case 405 -> {
                String methods = String.valueOf(e.getDetails().get("availableMethods"));
                ctx.header("Allow", methods);
                answer(ctx, 405, ctx.req().getMethod() + " is not for " + path + ": send " + methods);
            }
            default -> answer(ctx, e.getStatus(), "the request cannot be answered: " + e.getMessage());
        }
    }

    /** Names the place in our code and nothing of the draft. */
    static void defect(Context ctx, Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        answer(ctx, 500, "a mistake of ours (" + e.getClass().getSimpleName() + place + "): please report it");
    }

    private static boolean readsPages(Context ctx) {
        String accepted = ctx.header("Accept");
        return !ctx.path().startsWith("/api/") && accepted != null && accepted.contains("text/html");
    }
}
