package org.wellposted.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.rulebase.RuleCard;
import org.wellposted.write.Wording;

/** The page and its API on this computer. No draft is stored or logged. Begin with {@link #start}. */
public final class Site implements AutoCloseable {

    /** The attribute of a request that holds the wording its sender reads. */
    static final String READER = "reader";

    private static final String HOST = "127.0.0.1";

    private final Wellposted wellposted;
    private final Knowledge knowledge;
    private final Page page;
    private final Api api;
    private final Javalin server;

    private Site(Wellposted wellposted) {
        this.wellposted = wellposted;
        this.knowledge = wellposted.knowledge();
        page = new Page(wellposted);
        api = new Api(wellposted);
        server = Javalin.create(this::configure);
    }

    /**
     * Answers from now on, on 127.0.0.1 alone, until it is closed.
     *
     * @param port 0 for any that is free
     * @param wellposted what answers; whoever opened it closes it
     * @throws UncheckedIOException if the port cannot be had
     */
    public static Site start(int port, Wellposted wellposted) {
        Site site = new Site(wellposted);
        try {
            site.server.start(HOST, port);
        } catch (JavalinBindException e) {
            throw new UncheckedIOException(new BindException("port " + port + " is taken or not allowed"));
        }
        site.warm();
        return site;
    }

    /** So that the first reader does not wait for rules and languages to be loaded. */
    private void warm() {
        List<String> readers = knowledge.languageIds();
        Thread first = new Thread(() -> readers.forEach(id -> page.answer(Form.untouched(id, false), id)), "warm");
        first.setDaemon(true);
        first.start();
    }

    /** Where it answers. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        RoutesConfig routes = config.routes;
        routes.before(ctx -> {
            Door.label(ctx);
            Door.watch(ctx);
        });
        api.routes(routes);
        routes.get(
                "/", ctx -> show(ctx, Form.untouched(ctx.queryParam("messages"), ctx.queryParam("reading") != null)));
        routes.post("/", ctx -> show(ctx, Form.of(Door.body(ctx))));
        routes.get("/rules/{id}", this::card);
        asset(routes, "app.js", "text/javascript; charset=utf-8");
        asset(routes, "style.css", "text/css; charset=utf-8");
        asset(routes, "icon.svg", "image/svg+xml");
        Failures.answer(config);
    }

    private void show(Context ctx, Form form) {
        Page.Answer answer = page.answer(form, reader(ctx, form.messages()));
        ctx.status(answer.status()).html(answer.html());
    }

    private void card(Context ctx) {
        String id = ctx.pathParam("id");
        RuleCard card = Catalogue.card(id, wellposted);
        if (!card.id().equals(id)) {
            // a link from an earlier version, to a rule that has been renamed
            String query = ctx.queryString();
            ctx.redirect("/rules/" + card.id() + (query == null ? "" : "?" + query));
            return;
        }
        ctx.html(CardView.of(card, Wording.in(reader(ctx, ctx.queryParam("messages")), knowledge), knowledge));
    }

    /** The language asked for by name, or the one the browser prefers. */
    private String reader(Context ctx, String asked) {
        List<String> known = knowledge.languageIds();
        return asked != null
                ? Names.language(asked, "messages", knowledge)
                : Preferred.of(ctx.header("Accept-Language"), known);
    }

    private static void asset(RoutesConfig routes, String name, String type) {
        String text = Asset.text(name);
        routes.get("/" + name, ctx -> ctx.contentType(type).result(text));
    }
}
