package org.wellposted.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellposted.model.Finding;
import org.wellposted.model.Problem;
import org.wellposted.model.Report;
import org.wellposted.model.Severity;
import org.wellposted.model.Span;
import org.wellposted.model.Suggestion;

/**
 * Workflow commands of GitHub Actions: each finding stands beside its line in a pull request. GitHub shows ten errors,
 * ten warnings and ten notices of a step, so the gravest come first.
 */
final class GithubFormat implements Format {

    private static final int SHOWN = 10;

    private record Annotation(Severity severity, Map<String, String> properties, String message) {}

    @Override
    public void write(Run run, Audience audience, Writer out) throws IOException {
        List<Annotation> annotations = new ArrayList<>();
        for (Report report : run.reports()) {
            View view = new View(report, audience.wording());
            report.findings().forEach(finding -> annotations.add(of(view, finding)));
        }
        for (Problem problem : run.problems()) annotations.add(of(problem, audience.wording()));
        annotations.sort(Comparator.comparing(Annotation::severity));
        for (Annotation annotation : annotations) out.write(command(annotation));
        Map<Severity, Long> counts =
                annotations.stream().collect(Collectors.groupingBy(Annotation::severity, Collectors.counting()));
        if (counts.values().stream().anyMatch(count -> count > SHOWN)) {
            out.write(audience.wording().word("github.more", Map.of("count", Integer.toString(annotations.size()))));
            out.write('\n');
        }
    }

    private static Annotation of(Problem problem, Wording wording) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", wording.word("github.unchecked"));
        file(properties, problem.path());
        return new Annotation(Severity.MUST, properties, wording.message(problem));
    }

    private static Annotation of(View view, Finding finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", finding.rule());
        file(properties, view.path());
        if (finding.span() != null && view.draft().origin().hasPlaces()) {
            Span span = view.place(finding.span());
            Places places = view.places();
            int line = places.line(span.start());
            int endLine = places.line(span.end());
            properties.put("line", Integer.toString(line));
            properties.put("endLine", Integer.toString(endLine));
            // GitHub refuses columns of a span over several lines
            if (line == endLine) {
                properties.put("col", Integer.toString(places.column(span.start())));
                properties.put("endColumn", Integer.toString(places.column(span.end())));
            }
        }
        String message = view.wording().message(finding);
        Suggestion remedy = view.report().suggestion(finding.item()).orElse(null);
        return new Annotation(
                finding.severity(),
                properties,
                remedy == null
                        ? message
                        : message + "\n" + view.wording().word("text.add", Map.of("text", remedy.text())));
    }

    private static void file(Map<String, String> properties, String path) {
        if (!path.equals("-")) properties.put("file", path.replace('\\', '/'));
    }

    private static String command(Annotation annotation) {
        String level = switch (annotation.severity()) {
            case MUST -> "error";
            case SHOULD -> "warning";
            case MAY -> "notice";
        };
        String properties = annotation.properties().entrySet().stream()
                .map(property -> property.getKey() + "=" + escapedProperty(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + level + " " + properties + "::" + escaped(annotation.message()) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String escapedProperty(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
