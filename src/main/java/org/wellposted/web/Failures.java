package org.wellposted.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import org.wellposted.model.Refused;
import org.wellposted.write.Wording;

/** Which answer a failure gets, be it the asker's or ours, and whether or not our code ever saw the request. */
final class Failures {

    private Failures() {}

    static void answer(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        routes.exception(Fault.class, (fault, ctx) -> Refusal.answer(ctx, fault));
        routes.exception(Refused.class, (refused, ctx) -> {
            Wording wording = ctx.attribute(Site.READER);
            int status = refused.problem().id().equals("too-large") ? 413 : 422;
            Refusal.answer(ctx, status, wording.message(refused.problem()));
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> Refusal.answer(ctx, e));
        routes.exception(Exception.class, (e, ctx) -> Refusal.defect(ctx, e));
        // A stack or a heap that is full is no Exception, and the server would tell of it in its own way.
        config.router.javaLangErrorHandler(Refusal::defect);
        config.jetty.modifyServer(server -> server.setErrorHandler(new TurnedAway()));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new TurnedAway()));
    }
}
