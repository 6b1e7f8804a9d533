package org.wellposted.write;

import static org.wellposted.write.Json.object;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellposted.model.Edit;
import org.wellposted.model.Finding;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Suggestion;
import org.wellposted.rulebase.RuleCard;

/** SARIF 2.1.0, the OASIS standard that code scanning services and editors read. */
final class SarifFormat implements Format {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** The one fingerprint that GitHub goes by; it makes up its own, from line numbers, where there is none. */
    private static final String FINGERPRINT = "primaryLocationLineHash";

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        Map<String, Integer> ruleIndex = new LinkedHashMap<>();
        List<Object> rules = new ArrayList<>();
        for (RuleCard card : run.rules()) {
            ruleIndex.put(card.id(), rules.size());
            rules.add(rule(card, audience.wording()));
        }
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeFieldName("runs");
            json.writeStartArray();
            json.writeStartObject();
            json.writeFieldName("tool");
            Json.write(
                    json,
                    object(
                            "driver",
                            object(
                                    "name",
                                    Tool.NAME,
                                    "version",
                                    Tool.version(),
                                    "semanticVersion",
                                    Tool.version(),
                                    "rules",
                                    rules)));
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeFieldName("results");
            json.writeStartArray();
            for (Report report : run.reports()) {
                View view = new View(report, audience.wording());
                Fingerprints fingerprints = new Fingerprints(view);
                for (Finding finding : report.findings()) {
                    Json.write(json, result(view, finding, ruleIndex.get(finding.rule()), fingerprints.of(finding)));
                }
            }
            json.writeEndArray();
            // known only now that the reports have been gone through
            json.writeFieldName("invocations");
            Json.write(
                    json,
                    List.of(object(
                            "executionSuccessful", run.problems().isEmpty(),
                            "toolExecutionNotifications",
                                    run.problems().stream()
                                            .map(p -> notification(p, audience.wording()))
                                            .toList())));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static Object rule(RuleCard card, Wording wording) {
        List<String> sources = card.sources().stream().map(wording::source).toList();
        return object(
                "id", card.id(),
                "shortDescription", object("text", card.title()),
                "fullDescription", object("text", card.why()),
                "helpUri", wording.url(card.source()),
                "help", object("text", CardText.plain(card, wording), "markdown", CardText.markdown(card, wording)),
                "defaultConfiguration", object("level", level(card.severity())),
                "properties",
                        object(
                                "severity", card.severity().id(),
                                "since", card.since(),
                                "sources", sources,
                                "tags", List.of("job-posting", card.severity().id())));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case MUST -> "error";
            case SHOULD -> "warning";
            case MAY -> "note";
        };
    }

    private static Object notification(Problem problem, Wording wording) {
        return object(
                "level", "error",
                "message", object("text", wording.message(problem)),
                "locations", List.of(object("physicalLocation", object("artifactLocation", artifact(problem.path())))));
    }

    private static Object result(View view, Finding finding, Integer ruleIndex, String fingerprint) {
        Suggestion remedy = view.report().suggestion(finding.item()).orElse(null);
        Edit edit = finding.edit() != null ? finding.edit() : remedy == null ? null : remedy.edit();
        // what is absent is shown where it belongs
        Span span = finding.span() != null ? finding.span() : edit == null ? new Span(0, 0) : edit.span();
        Object artifact = artifact(view.path());
        return object(
                "ruleId", finding.rule(),
                "ruleIndex", ruleIndex,
                "level", level(finding.severity()),
                "message", object("text", view.wording().message(finding)),
                "locations",
                        List.of(object(
                                "physicalLocation",
                                object(
                                        "artifactLocation",
                                        artifact,
                                        "region",
                                        view.draft().origin().hasPlaces() ? region(view, view.place(span)) : null))),
                "fixes", edit == null || !view.draft().origin().isFile() ? null : List.of(fix(view, artifact, edit)),
                "partialFingerprints", object(FINGERPRINT, fingerprint),
                "properties",
                        object(
                                "severity", finding.severity().id(),
                                "item", finding.item(),
                                "source", view.wording().source(finding.source())));
    }

    private static Object region(View view, Span span) {
        Places places = view.places();
        return object(
                "startLine", places.line(span.start()),
                "startColumn", places.column(span.start()),
                "endLine", places.line(span.end()),
                "endColumn", places.column(span.end()),
                "charOffset", span.start(),
                "charLength", span.length());
    }

    private static Object fix(View view, Object artifact, Edit edit) {
        String text = edit.text().strip();
        return object(
                "description",
                        object(
                                "text",
                                view.wording()
                                        .word(
                                                edit.span().isEmpty() ? "text.add" : "text.replace",
                                                Map.of("text", text))),
                "artifactChanges",
                        List.of(object(
                                "artifactLocation",
                                artifact,
                                "replacements",
                                List.of(object(
                                        "deletedRegion", region(view, edit.span()),
                                        "insertedContent", object("text", edit.text()))))));
    }

    /** Relative paths stay relative, so that the file means the same on another machine. */
    private static Object artifact(String name) {
        if (name.equals("-")) return object("uri", "stdin:");
        Path path = Path.of(name);
        if (path.isAbsolute()) return object("uri", path.toUri().toString());
        try {
            return object("uri", new URI(null, null, name.replace('\\', '/'), null).toASCIIString());
        } catch (URISyntaxException e) {
            return object("uri", path.toUri().toString());
        }
    }
}
