package org.wellposted.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The answer to requests that Jetty turns away by itself, such as one whose address cannot be decoded. */
final class TurnedAway extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        Door.LABELS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        response.setStatus(status);
        Content.Sink.write(response, true, Refusal.json(said(status)), callback);
    }

    private static String said(int status) {
        if (status == 414 || status == 431) {
            return "the address or a header is too long: send drafts in the body, to POST /api/check";
        }
        return status >= 500
                ? "the request cannot be answered (" + status + "): if it comes again, please report it"
                : "the request cannot be read: its address or its headers are not written as HTTP asks";
    }
}
