package org.wellposted.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellposted.Wellposted;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.model.Report;
import org.wellposted.model.Setting;
import org.wellposted.read.Drafts;
import org.wellposted.write.ReportShape;
import org.wellposted.write.Wording;

/** What programs ask the server for; every answer is JSON. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("text", "language", "role", "name", "messages", "requirements");
    private static final String FORM =
            "send {\"text\": \"...\"}, with language, role, name, messages and requirements if you like";

    private final Knowledge knowledge;
    private final Wellposted wellposted;
    private final Catalogue catalogue;

    Api(Wellposted wellposted) {
        this.wellposted = wellposted;
        this.knowledge = wellposted.knowledge();
        this.catalogue = new Catalogue(wellposted);
    }

    void routes(RoutesConfig routes) {
        routes.get(
                "/healthz",
                ctx -> answer(ctx, JSON.createObjectNode().put("status", "ok").toString()));
        routes.post("/api/check", this::check);
        routes.get("/api/rules", ctx -> answer(ctx, catalogue.rules().toString()));
        routes.get(
                "/api/rules/{id}",
                ctx -> answer(ctx, catalogue.rule(ctx.pathParam("id")).toString()));
        routes.get(
                "/api/roles",
                ctx -> answer(
                        ctx, catalogue.roles(ctx.queryParam("q"), language(ctx)).toString()));
        routes.get("/api/roles/{id}", ctx -> answer(ctx, catalogue.role(ctx.pathParam("id"), language(ctx))));
    }

    static void answer(Context ctx, String json) {
        ctx.contentType("application/json; charset=utf-8").result(json);
    }

    private void check(Context ctx) {
        JsonNode asked = read(Door.body(ctx));
        String text = field(asked, "text");
        if (text == null) throw new Fault(400, "'text' is missing: " + FORM);
        String language = Names.language(field(asked, "language"), "language", knowledge);
        Role role = Names.role(field(asked, "role"), wellposted);
        String messages = Names.language(field(asked, "messages"), "messages", knowledge);
        String name = field(asked, "name");
        Wording wording = Wording.in(messages == null ? "en" : messages, knowledge);
        ctx.attribute(Site.READER, wording);
        Setting setting = Setting.of(language, role == null ? null : role.id())
                .on(LocalDate.now())
                .heldTo(sets(field(asked, "requirements")));
        Report report = wellposted.check(Drafts.read(name == null ? "-" : name, text), setting);
        answer(ctx, ReportShape.posting(report, wording));
    }

    /** The requirement sets named, with commas between them; none for all. */
    private static Set<String> sets(String named) {
        if (named == null) return Set.of();
        return Stream.of(named.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static JsonNode read(byte[] body) {
        if (body.length == 0) throw new Fault(400, "the body is empty: " + FORM);
        JsonNode asked;
        try {
            asked = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new Fault(400, "the body is not JSON" + place + ": " + FORM);
        } catch (IOException e) {
            throw new Fault(400, "the body is not JSON in UTF-8: " + FORM);
        }
        if (!asked.isObject()) throw new Fault(400, "the body is no JSON object: " + FORM);
        asked.fieldNames().forEachRemaining(Api::known);
        return asked;
    }

    /** A field that is misspelt would otherwise be taken for one that was not sent. */
    private static void known(String field) {
        if (FIELDS.contains(field)) return;
        throw Fault.unknown(400, "field", field, Knowledge.nearest(field, FIELDS), FORM);
    }

    private static String field(JsonNode asked, String name) {
        JsonNode value = asked.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isTextual()) throw new Fault(400, "'" + name + "' is not a string: " + FORM);
        return value.asText();
    }

    /** The language that a list is asked for in; English unless another is named. */
    private String language(Context ctx) {
        String language = ctx.queryParam("language");
        return language == null || language.isBlank() ? "en" : Names.language(language, "language", knowledge);
    }
}
